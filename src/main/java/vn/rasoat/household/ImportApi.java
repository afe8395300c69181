package vn.rasoat.household;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of households on its way into the lists, for programs of the commune officer.
 */
@RestController
@RequestMapping("/api/communes/{code}/households/import")
class ImportApi {

	private final ListImports imports;

	private final ImportPages pages;

	private final ImportRights rights;

	private final ImportWords words;

	ImportApi(ListImports imports, ImportPages pages, ImportRights rights, ImportWords words) {
		this.imports = imports;
		this.pages = pages;
		this.rights = rights;
		this.words = words;
	}

	@Operation(summary = "Upload a list as XLSX or CSV; nothing is written until it is confirmed")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	ImportJson upload(@PathVariable String code, @RequestParam MultipartFile file, Locale locale) throws IOException {
		String officer = this.rights.officerOf(code);
		String name = file.getOriginalFilename();
		return look(code, this.imports.upload(code, (name != null) ? name : "", file.getBytes(), officer), locale);
	}

	@Operation(summary = "What an uploaded file holds and what is wrong with it, cell by cell")
	@GetMapping("/{id:[0-9a-f-]{36}}")
	ImportJson look(@PathVariable String code, @PathVariable String id, Locale locale) {
		return this.words.json(id, this.imports.look(code, id, this.rights.officerOf(code)), locale);
	}

	@Operation(summary = "Write an uploaded file into the lists; again, it answers what the first time did")
	@PostMapping("/{id:[0-9a-f-]{36}}/confirm")
	ImportOutcome confirm(@PathVariable String code, @PathVariable String id,
			@RequestParam(defaultValue = "false") boolean leaveOutFaulty) {
		return this.imports.confirm(code, id, this.rights.officerOf(code), leaveOutFaulty);
	}

	@Operation(summary = "Faults of an uploaded file as a workbook")
	@GetMapping("/{id:[0-9a-f-]{36}}/errors.xlsx")
	ResponseEntity<byte[]> errors(@PathVariable String code, @PathVariable String id, Locale locale) {
		return this.pages.errors(code, id, locale);
	}

	@Operation(summary = "Empty workbook in the layout of the list")
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable String code) {
		return this.pages.template(code);
	}

	/**
	 * @param differences households the register does not have, or has otherwise
	 * @param missing households on the lists that the file does not have; they stay
	 * @param outcome what the import did, once it was confirmed
	 */
	record ImportJson(String id, String fileName, int rows, int households, long faulty, int toBeListed,
			List<Fault> faults, List<VillageJson> villages, List<HouseholdDifference> differences,
			List<MissingHousehold> missing, @Nullable ImportOutcome outcome) {
	}

	/**
	 * @param row number as the spreadsheet shows it
	 */
	record Fault(int row, String column, String value, String message, String remedy) {
	}

	/**
	 * @param reviewId of the review whose list is being made, where there is one
	 */
	record VillageJson(String code, String name, @Nullable Long reviewId, int households, int people, long poor,
			long nearPoor, long faulty, int listedAlready, int toBeListed) {
	}

}
