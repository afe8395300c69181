package vn.rasoat.supervision;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.web.Download;

/** The file of a commune: what is in it, and all of it as one download. */
@Controller
class CommuneFileController {

	private final FileDesk desk;

	private final CommuneFiles files;

	CommuneFileController(FileDesk desk, CommuneFiles files) {
		this.desk = desk;
		this.files = files;
	}

	@GetMapping("/commune-reviews/{id}/file")
	String page(@PathVariable long id, Model model) {
		CommuneReview commune = this.desk.seen(id);
		model.addAttribute("commune", commune);
		model.addAttribute("sections",
				this.files.of(commune)
					.stream()
					.filter((entry) -> !entry.section().equals("journal-data"))
					.collect(Collectors.groupingBy(FileEntry::section, LinkedHashMap::new, Collectors.toList())));
		return "supervision/file";
	}

	@Operation(summary = "What the file of a commune's review holds")
	@GetMapping("/api/commune-reviews/{id}/file")
	@ResponseBody
	List<EntryJson> contents(@PathVariable long id) {
		return this.files.of(this.desk.seen(id)).stream().map(EntryJson::of).toList();
	}

	@Operation(summary = "The file of a commune's review as one ZIP with an index; who takes it is written down")
	@ResponseBody
	@GetMapping({ "/commune-reviews/{id}/file.zip", "/api/commune-reviews/{id}/file.zip" })
	void download(@PathVariable long id, HttpServletResponse response) throws IOException {
		CommuneReview commune = this.desk.seen(id);
		List<FileEntry> entries = this.files.of(commune);
		this.desk.taken(commune, entries);
		Download.begin(response, MediaType.parseMediaType("application/zip"),
				"ho-so-" + FileCase.safe(commune.communeName()) + "-" + commune.reviewYear() + ".zip");
		this.desk.write(commune, entries, response.getOutputStream());
	}

	record EntryJson(String section, String title, String path, @Nullable String page) {

		static EntryJson of(FileEntry entry) {
			return new EntryJson(entry.section(), entry.title(), entry.path(), entry.page());
		}

	}

}
