package vn.rasoat.procedure;

import java.util.Comparator;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.JournalView;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.worklist.CaseParts;

/** The reviews of somebody's area, and the page of each. */
@Controller
class ReviewPages {

	private final CurrentActor currentActor;

	private final VillageReviews reviews;

	private final ReviewLists lists;

	private final CaseParts parts;

	private final JournalView journal;

	ReviewPages(CurrentActor currentActor, VillageReviews reviews, ReviewLists lists, CaseParts parts,
			JournalView journal) {
		this.currentActor = currentActor;
		this.reviews = reviews;
		this.lists = lists;
		this.parts = parts;
		this.journal = journal;
	}

	@GetMapping("/reviews")
	String all(Model model) {
		Actor actor = this.currentActor.get();
		List<VillageReview> seen = actor.grants()
			.stream()
			.map((grant) -> new AreaPath(grant.area()))
			.distinct()
			.flatMap((area) -> this.reviews.in(area).stream())
			.distinct()
			.sorted(Comparator.comparing(VillageReview::reviewYear).reversed())
			.toList();
		model.addAttribute("reviews", seen);
		model.addAttribute("mayOpen", actor.roles().contains(Role.COMMUNE_OFFICER));
		return "procedure/reviews";
	}

	@GetMapping("/reviews/{id}")
	String one(@PathVariable long id, Model model) {
		VillageReview review = seen(id);
		Actor actor = this.currentActor.get();
		model.addAttribute("review", review);
		model.addAttribute("households", this.lists.of(id).size());
		boolean officer = actor.may(Role.COMMUNE_OFFICER, review.path());
		model.addAttribute("maySteer", officer);
		this.parts.fill(model, review.caseKey());
		return "procedure/review";
	}

	@GetMapping("/reviews/{id}/journal")
	String journal(@PathVariable long id, Model model) {
		VillageReview review = seen(id);
		model.addAttribute("review", review);
		model.addAttribute("lines", this.journal.of(review.caseKey()));
		return "procedure/journal";
	}

	private VillageReview seen(long id) {
		VillageReview review = this.reviews.get(id);
		if (!this.currentActor.get().maySee(review.path())) {
			throw new AccessDeniedException("review of another area");
		}
		return review;
	}

}
