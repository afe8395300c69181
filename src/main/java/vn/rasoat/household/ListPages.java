package vn.rasoat.household;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.rasoat.cycle.VillageReview;

/** The list of a village as everybody who may see the village reads it. */
@Controller
@RequestMapping("/reviews/{id}/households")
class ListPages {

	private final ListRights rights;

	private final ListTables lists;

	private final HouseholdFiles files;

	ListPages(ListRights rights, ListTables lists, HouseholdFiles files) {
		this.rights = rights;
		this.lists = lists;
		this.files = files;
	}

	@GetMapping
	String list(@PathVariable long id, Model model) {
		show(id, model);
		model.addAttribute("households", this.lists.of(id));
		return "household/list";
	}

	@GetMapping("/{householdId:\\d+}")
	String household(@PathVariable long id, @PathVariable long householdId, Model model) {
		HouseholdFile file = this.files.of(show(id, model), householdId);
		model.addAttribute("listed", file.listed());
		model.addAttribute("household", file.household());
		model.addAttribute("members", file.members());
		model.addAttribute("history", file.history());
		model.addAttribute("departure", file.departure());
		model.addAttribute("asked", file.application());
		model.addAttribute("formerPlaces", file.formerPlaces());
		return "household/household";
	}

	@GetMapping("/import")
	String importFile(@PathVariable long id) {
		return "redirect:/communes/" + VillageCode.communeOf(this.rights.seen(id).villageCode()) + "/households/import";
	}

	private VillageReview show(long id, Model model) {
		VillageReview review = this.rights.seen(id);
		model.addAttribute("review", review);
		model.addAttribute("communeCode", VillageCode.communeOf(review.villageCode()));
		model.addAttribute("officer", this.rights.isOfficer(review));
		model.addAttribute("open",
				review.status() == VillageReview.Status.PREPARING && !this.lists.isClosed(review.id()));
		return review;
	}

}
