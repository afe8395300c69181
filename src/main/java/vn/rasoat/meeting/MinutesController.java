package vn.rasoat.meeting;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** Biên bản họp dân, ready for the printer, in as many copies as the law asks. */
@Controller
class MinutesController {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final MinutesWriting writing;

	MinutesController(CurrentActor currentActor, VillageReviews reviews, MinutesWriting writing) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.writing = writing;
	}

	/**
	 * @param round which meeting; the last one that was held when left out
	 */
	@GetMapping("/reviews/{id}/minutes")
	String minutes(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round, Model model) {
		VillageReview review = seen(id);
		model.addAttribute("review", review);
		model.addAttribute("rounds", this.writing.heldRounds(id));
		model.addAttribute("minutes", this.writing.write(review, round));
		return "meeting/minutes";
	}

	@Operation(summary = "Minutes of a meeting; of the last one that was held when no round is given")
	@GetMapping("/api/reviews/{id}/minutes")
	@ResponseBody
	Minutes minutes(@PathVariable long id, @RequestParam(required = false) @Nullable Integer round) {
		return this.writing.write(seen(id), round);
	}

	private VillageReview seen(long id) {
		VillageReview review = this.reviews.get(id);
		this.currentActor.requireSight(review.path());
		return review;
	}

}
