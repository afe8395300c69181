package vn.rasoat.procedure.posting;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.FinalResult;
import vn.rasoat.posting.FinalResults;
import vn.rasoat.procedure.posting.PostingView.Hung;

/**
 * Postings and complaints for programs: the same facts, the same rights as on the pages.
 */
@RestController
class PostingApi {

	private final PostingSight sight;

	private final PostingView view;

	private final FinalResults results;

	private final Complaints complaints;

	private final ComplaintDesk desk;

	PostingApi(PostingSight sight, PostingView view, FinalResults results, Complaints complaints, ComplaintDesk desk) {
		this.sight = sight;
		this.view = view;
		this.results = results;
		this.complaints = complaints;
		this.desk = desk;
	}

	@Operation(summary = "Lists of a village that hang or hung, with their boards and periods")
	@GetMapping("/api/reviews/{id}/posting")
	List<Hung> postings(@PathVariable long id) {
		return this.view.of(this.sight.seen(id).id());
	}

	@Operation(summary = "Results that stand after meeting and re-checks")
	@GetMapping("/api/reviews/{id}/results")
	List<FinalResult> results(@PathVariable long id) {
		return this.results.of(this.sight.seen(id).id());
	}

	@Operation(summary = "Complaints and remarks of a village, oldest first")
	@GetMapping("/api/reviews/{id}/complaints")
	List<Complaint> complaints(@PathVariable long id) {
		return this.view.complaints(this.sight.seen(id).id());
	}

	@Operation(summary = "Take an objection in; the answer says whether it is a complaint or a remark")
	@PostMapping("/api/reviews/{id}/complaints")
	@ResponseStatus(HttpStatus.CREATED)
	Complaint lodge(@PathVariable long id, @RequestBody ComplaintForm form) {
		return this.desk.lodge(id, form);
	}

	@Operation(summary = "A complaint or remark")
	@GetMapping("/api/complaints/{id}")
	Complaint complaint(@PathVariable long id) {
		Complaint complaint = this.complaints.get(id);
		this.sight.seen(complaint.villageReviewId());
		return complaint;
	}

	@Operation(summary = "Answer a remark")
	@PostMapping("/api/complaints/{id}/answer")
	Complaint answer(@PathVariable long id, @Valid @RequestBody RemarkAnswer answer) {
		return this.desk.answer(id, answer);
	}

}
