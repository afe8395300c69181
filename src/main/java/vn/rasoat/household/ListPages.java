package vn.rasoat.household;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/** The list of a village as everybody who may see the village reads it. */
@Controller
@RequestMapping("/reviews/{id}/households")
class ListPages {

	private final VillageReviews reviews;

	private final ListTables lists;

	private final Households register;

	private final CurrentActor actor;

	ListPages(VillageReviews reviews, ListTables lists, Households register, CurrentActor actor) {
		this.reviews = reviews;
		this.lists = lists;
		this.register = register;
		this.actor = actor;
	}

	@GetMapping
	String list(@PathVariable long id, Model model) {
		show(id, model);
		model.addAttribute("households", this.lists.of(id));
		return "household/list";
	}

	@GetMapping("/{householdId:\\d+}")
	String household(@PathVariable long id, @PathVariable long householdId, Model model) {
		show(id, model);
		model.addAttribute("listed", this.lists.find(id, householdId).orElseThrow(HouseholdNotListed::new));
		model.addAttribute("household", this.register.get(householdId));
		model.addAttribute("members", this.register.membersOf(householdId));
		model.addAttribute("history", this.register.historyOf(householdId));
		model.addAttribute("application", this.lists.applicationOf(id, householdId).orElse(null));
		return "household/household";
	}

	@GetMapping("/import")
	String importFile(@PathVariable long id) {
		return "redirect:/communes/" + VillageCode.communeOf(this.reviews.get(id).villageCode()) + "/households/import";
	}

	private void show(long id, Model model) {
		VillageReview review = this.reviews.get(id);
		Actor actor = this.actor.get();
		if (!actor.maySee(review.path())) {
			throw new AccessDeniedException("list of " + review.path());
		}
		boolean officer = actor.may(Role.COMMUNE_OFFICER, review.path());
		model.addAttribute("review", review);
		model.addAttribute("communeCode", VillageCode.communeOf(review.villageCode()));
		model.addAttribute("officer", officer);
		model.addAttribute("open",
				review.status() == VillageReview.Status.PREPARING && !this.lists.isClosed(review.id()));
	}

}
