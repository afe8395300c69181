package vn.rasoat.procedure;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.procedure.Cases.OneCase;

/** Leads from the key of a case to its page. */
@Controller
class CaseController {

	private final Cases cases;

	private final CurrentActor currentActor;

	CaseController(Cases cases, CurrentActor currentActor) {
		this.cases = cases;
		this.currentActor = currentActor;
	}

	@GetMapping("/cases/{kind}/{number}")
	String page(@PathVariable String kind, @PathVariable String number) {
		return "redirect:" + seen(kind, number).page();
	}

	@GetMapping("/cases/{kind}/{number}/journal")
	String journal(@PathVariable String kind, @PathVariable String number) {
		return "redirect:" + seen(kind, number).journal();
	}

	private OneCase seen(String kind, String number) {
		OneCase one = this.cases.find(kind + "/" + number).orElseThrow(CaseOfNoKind::new);
		this.currentActor.requireSight(one.facts().area());
		return one;
	}

}
