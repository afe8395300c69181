package vn.rasoat.supervision;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.supervision.SupervisionTable.Wanted;

/** The table of communes and steps, and the same as a file. */
@Controller
class SupervisionController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final SupervisionTable table;

	private final SupervisionExport export;

	SupervisionController(SupervisionTable table, SupervisionExport export) {
		this.table = table;
		this.export = export;
	}

	@GetMapping("/supervision")
	String page(@RequestParam(required = false) @Nullable Long campaign,
			@RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) @Nullable String after,
			Model model) {
		model.addAttribute("table", this.table.of(new Wanted(campaign, late, after)));
		model.addAttribute("steps", Step.values());
		model.addAttribute("campaign", campaign);
		model.addAttribute("late", late);
		model.addAttribute("after", after);
		return "supervision/table";
	}

	@Operation(summary = "The table of communes and steps as CSV")
	@ResponseBody
	@GetMapping({ "/supervision/communes.csv", "/api/supervision/communes.csv" })
	ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable Long campaign,
			@RequestParam(defaultValue = "false") boolean late) {
		return file("theo-doi-ra-soat.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"),
				this.export.csv(this.table.whole(new Wanted(campaign, late, null))));
	}

	@Operation(summary = "The table of communes and steps as XLSX")
	@ResponseBody
	@GetMapping({ "/supervision/communes.xlsx", "/api/supervision/communes.xlsx" })
	ResponseEntity<byte[]> xlsx(@RequestParam(required = false) @Nullable Long campaign,
			@RequestParam(defaultValue = "false") boolean late) {
		return file("theo-doi-ra-soat.xlsx", XLSX,
				this.export.xlsx(this.table.whole(new Wanted(campaign, late, null))));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
