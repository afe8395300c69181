package vn.rasoat.household;

import java.io.IOException;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.household.ListImports.Upload;
import vn.rasoat.web.Download;

/** Upload of a file, a look at what it holds, confirmation. */
@Controller
@RequestMapping("/communes/{code}/households/import")
class ImportPages {

	private static final int SHOWN_ERRORS = 200;

	private final ListImports imports;

	private final ListWorkbooks workbooks;

	private final ImportRights rights;

	ImportPages(ListImports imports, ListWorkbooks workbooks, ImportRights rights) {
		this.imports = imports;
		this.workbooks = workbooks;
		this.rights = rights;
	}

	@GetMapping
	String form(@PathVariable String code, Model model) {
		this.rights.officerOf(code);
		model.addAttribute("commune", this.rights.commune(code));
		return "household/import";
	}

	@PostMapping
	ModelAndView upload(@PathVariable String code, @RequestParam MultipartFile file, Model model) throws IOException {
		String officer = this.rights.officerOf(code);
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		try {
			String id = this.imports.upload(code, name, file.getBytes(), officer);
			return new ModelAndView("redirect:/communes/" + code + "/households/import/" + id);
		}
		catch (ListFileRefused refusal) {
			model.addAttribute("commune", this.rights.commune(code));
			model.addAttribute("refusal", refusal);
			return new ModelAndView("household/import", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/{id:[0-9a-f-]{36}}")
	String look(@PathVariable String code, @PathVariable String id, Model model) {
		Upload upload = this.imports.look(code, id, this.rights.officerOf(code));
		model.addAttribute("commune", this.rights.commune(code));
		model.addAttribute("id", id);
		model.addAttribute("upload", upload);
		model.addAttribute("errors", upload.list().errors().stream().limit(SHOWN_ERRORS).toList());
		return "household/import-preview";
	}

	@PostMapping("/{id:[0-9a-f-]{36}}/confirm")
	String confirm(@PathVariable String code, @PathVariable String id,
			@RequestParam(defaultValue = "false") boolean leaveOutFaulty) {
		this.imports.confirm(code, id, this.rights.officerOf(code), leaveOutFaulty);
		return "redirect:/communes/" + code + "/households/import/" + id;
	}

	@GetMapping("/{id:[0-9a-f-]{36}}/errors.xlsx")
	ResponseEntity<byte[]> errors(@PathVariable String code, @PathVariable String id, Locale locale) {
		Upload upload = this.imports.look(code, id, this.rights.officerOf(code));
		return Download.workbook("loi-danh-sach.xlsx", this.workbooks.faults(upload.list().errors(), locale));
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable String code) {
		this.rights.officerOf(code);
		return Download.workbook("danh-sach-ho-ngheo-can-ngheo.xlsx", this.workbooks.template());
	}

}
