package vn.rasoat.access;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.access.AccountForms.Details;
import vn.rasoat.access.AccountForms.NewGrant;
import vn.rasoat.refusal.Refusal;

/** One account in the hands of an admin. */
@Controller
@RequestMapping("/admin/users/{id}")
class UserController {

	private final AccountAdministration administration;

	private final GrantPlaces places;

	UserController(AccountAdministration administration, GrantPlaces places) {
		this.administration = administration;
		this.places = places;
	}

	@GetMapping
	String page(@PathVariable long id, Model model) {
		Account account = this.administration.account(id);
		if (!model.containsAttribute("details")) {
			model.addAttribute("details", new Details(account.version(), account.displayName(), account.email()));
		}
		if (!model.containsAttribute("grant")) {
			model.addAttribute("grant", new NewGrant(null, "", null, null));
		}
		model.addAttribute("account", account);
		model.addAttribute("grants", this.places.grantsOf(id));
		model.addAttribute("roles", Role.values());
		return "access/user";
	}

	@PostMapping
	String rename(@PathVariable long id, @Valid @ModelAttribute("details") Details details, BindingResult errors,
			Model model) {
		if (errors.hasErrors()) {
			return page(id, model);
		}
		this.administration.rename(id, details.version(), details.displayName().strip(),
				AccountForms.blankAsNull(details.email()));
		return back(id);
	}

	@PostMapping("/grants")
	String grant(@PathVariable long id, @Valid @ModelAttribute("grant") NewGrant grant, BindingResult errors,
			Model model) {
		if (!errors.hasErrors() && grant.role() != null) {
			try {
				this.administration.grant(id, grant.role(), this.places.of(grant.unit()), grant.period());
				return back(id);
			}
			catch (Refusal refusal) {
				String field = (refusal instanceof PeriodEmpty) ? "last" : "unit";
				errors.rejectValue(field, refusal.messageKey(), refusal.arguments(), null);
			}
		}
		return page(id, model);
	}

	@PostMapping("/grants/revoke")
	String revoke(@PathVariable long id, @RequestParam Role role, @RequestParam String area) {
		this.administration.revoke(id, role, GrantPlaces.path(area));
		return back(id);
	}

	@PostMapping("/disable")
	String disable(@PathVariable long id) {
		this.administration.disable(id);
		return back(id);
	}

	@PostMapping("/enable")
	String enable(@PathVariable long id) {
		this.administration.enable(id);
		return back(id);
	}

	@PostMapping("/unlock")
	String unlock(@PathVariable long id) {
		this.administration.unlock(id);
		return back(id);
	}

	@PostMapping("/password")
	String password(@PathVariable long id, Model model) {
		String password = InitialPasswords.next();
		this.administration.resetPassword(id, password);
		model.addAttribute("account", this.administration.account(id));
		model.addAttribute("password", password);
		return "access/initial-password";
	}

	private static String back(long id) {
		return "redirect:/admin/users/" + id;
	}

}
