package vn.rasoat.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component of the visual language on one page. */
@Controller
class ComponentsController {

	@GetMapping("/components")
	String components() {
		return "web/components";
	}

}
