package vn.rasoat.document;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.document.Papers.Paper;

/** Papers of a review for programs. */
@RestController
class PaperApi {

	private final PaperDesk desk;

	PaperApi(PaperDesk desk) {
		this.desk = desk;
	}

	@Operation(summary = "A paper as it was handed in")
	@GetMapping("/api/papers/{id}")
	ResponseEntity<byte[]> download(@PathVariable long id) {
		return this.desk.download(id);
	}

	@Operation(summary = "Papers handed in for a case, such as village-review/12")
	@GetMapping("/api/cases/{kind}/{number}/papers")
	List<Paper> list(@PathVariable String kind, @PathVariable String number) {
		return this.desk.of(kind + "/" + number);
	}

	/** What the paper is has to be said: an inspector looks for it by its kind. */
	@Operation(summary = "Hand a paper in for a case: PDF, JPEG or PNG")
	@PostMapping(path = "/api/cases/{kind}/{number}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Paper handIn(@PathVariable String kind, @PathVariable String number, @Parameter(required = true,
			description = "Kind of paper: minutes-scan, board-photo, complaint, plan, decision, report, letter, other") @RequestParam(
					defaultValue = "") String purpose,
			@RequestParam MultipartFile file) throws IOException {
		return this.desk.handIn(kind + "/" + number, purpose, file);
	}

	/** A paper a step rests on needs another one in its place. */
	@Operation(summary = "Mark a paper that was handed in by mistake; it stays and counts no more")
	@PostMapping("/api/papers/{id}/withdrawal")
	Paper withdraw(@PathVariable long id, @RequestBody PaperWithdrawalForm form) {
		return this.desk.withdraw(id, form);
	}

}
