package vn.rasoat.classification;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.classification.StandardsCompared.Comparison;
import vn.rasoat.cycle.VillageReview;

/** The page on what another standard would change, and the same for programs. */
@Controller
class SecondStandardPages {

	private final StandardsCompared standards;

	SecondStandardPages(StandardsCompared standards) {
		this.standards = standards;
	}

	@GetMapping("/reviews/{id}/second-standard")
	String page(@PathVariable long id, Model model) {
		VillageReview review = this.standards.review(id);
		model.addAttribute("review", review);
		model.addAttribute("comparison", this.standards.of(review).orElse(null));
		return "classification/second-standard";
	}

	@Operation(summary = "Classes of a village's households by the other standard of its campaign beside their own")
	@GetMapping("/api/reviews/{id}/second-standard")
	@ResponseBody
	Answer answer(@PathVariable long id) {
		return new Answer(this.standards.of(this.standards.review(id)).orElse(null));
	}

	/**
	 * @param comparison {@code null} where the village is judged by one standard only
	 */
	record Answer(@Nullable Comparison comparison) {

	}

}
