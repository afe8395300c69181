package vn.rasoat.procedure.village;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.worklist.CaseParts;

/** The reviews of somebody's area, and the page of each. */
@Controller
class ReviewPages {

	private final CurrentActor currentActor;

	private final ReviewsSeen reviews;

	private final ReviewLists lists;

	private final CaseParts parts;

	ReviewPages(CurrentActor currentActor, ReviewsSeen reviews, ReviewLists lists, CaseParts parts) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.lists = lists;
		this.parts = parts;
	}

	@GetMapping("/reviews")
	String all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) VillageReview.@Nullable Status status,
			@RequestParam(required = false) @Nullable Long after, Model model) {
		Actor actor = this.currentActor.get();
		CaseQuery<VillageReview.Status> query = new CaseQuery<>(year, status, after);
		CasePage<VillageReview> page = this.reviews.page(query);
		model.addAttribute("query", query);
		model.addAttribute("reviews", page.cases());
		model.addAttribute("next", page.next());
		model.addAttribute("years", this.reviews.years());
		model.addAttribute("statuses", VillageReview.Status.values());
		model.addAttribute("mayOpen", actor.roles().contains(Role.COMMUNE_OFFICER));
		return "procedure/reviews";
	}

	@GetMapping("/reviews/{id}")
	String one(@PathVariable long id, Model model) {
		VillageReview review = this.reviews.get(id);
		Actor actor = this.currentActor.get();
		model.addAttribute("review", review);
		model.addAttribute("households", this.lists.of(id).size());
		model.addAttribute("second", this.reviews.secondRuleSet(id));
		model.addAttribute("hasMinutes", this.reviews.hasMinutes(id));
		model.addAttribute("seesCommune", this.reviews.seesCommune(review));
		model.addAttribute("maySteer", actor.may(Role.COMMUNE_OFFICER, review.path()));
		this.parts.fill(model, review.caseKey());
		return "procedure/review";
	}

}
