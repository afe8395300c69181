package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting and calling off the review of a commune, adding communes and villages. */
@Controller
class CommuneSteeringController {

	private final CommuneSteering steering;

	private final AddingCommunes adding;

	CommuneSteeringController(CommuneSteering steering, AddingCommunes adding) {
		this.steering = steering;
		this.adding = adding;
	}

	@PostMapping("/campaigns/{id}/communes")
	String addCommune(@PathVariable long id, @RequestParam String commune) {
		return "redirect:/commune-reviews/" + this.adding.add(id, commune).id();
	}

	@PostMapping("/commune-reviews/{id}/start")
	String start(@PathVariable long id) {
		this.steering.start(id);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/villages")
	String addVillage(@PathVariable long id, @RequestParam String village) {
		this.steering.addVillage(id, village);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/residents")
	String count(@PathVariable long id, @ModelAttribute VillageCountForm form) {
		this.steering.count(id, form);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/cancellation")
	String cancel(@PathVariable long id, @RequestParam String reason, @RequestParam String paper) {
		this.steering.cancel(id, reason, paper);
		return "redirect:/commune-reviews/" + id;
	}

}
