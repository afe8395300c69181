package vn.rasoat.posting;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** The list for the board and the text for the loudspeakers, ready for the printer. */
@Controller
class PostedListController {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final Postings postings;

	private final ListPrinting printing;

	PostedListController(CurrentActor currentActor, VillageReviews reviews, Postings postings, ListPrinting printing) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.postings = postings;
		this.printing = printing;
	}

	@GetMapping("/postings/{id}/list")
	String list(@PathVariable long id, Model model) {
		model.addAttribute("list", seen(id));
		return "posting/list";
	}

	@GetMapping("/postings/{id}/announcement")
	String announcement(@PathVariable long id, Model model) {
		model.addAttribute("list", seen(id));
		return "posting/announcement";
	}

	@Operation(summary = "List of a posting with its boards, under the headings of the law")
	@GetMapping("/api/postings/{id}")
	@ResponseBody
	PostedList one(@PathVariable long id) {
		return seen(id);
	}

	private PostedList seen(long id) {
		Posting posting = this.postings.get(id);
		VillageReview review = this.reviews.get(posting.villageReviewId());
		this.currentActor.requireSight(review.path());
		return this.printing.of(review, posting);
	}

}
