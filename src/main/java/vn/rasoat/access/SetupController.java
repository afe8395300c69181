package vn.rasoat.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.refusal.Refusal;

/** The page on which the first admin is made. */
@Controller
class SetupController {

	private final FirstAdmin firstAdmin;

	SetupController(FirstAdmin firstAdmin) {
		this.firstAdmin = firstAdmin;
	}

	@GetMapping("/setup")
	String page(@RequestParam(defaultValue = "") String token, Model model) {
		if (!this.firstAdmin.accepts(token)) {
			throw new SetupOver();
		}
		model.addAttribute("setup", new Setup(token, "", "", "", ""));
		return "access/setup";
	}

	@PostMapping("/setup")
	String make(@Valid @ModelAttribute("setup") Setup setup, BindingResult errors) {
		String token = setup.token();
		if (token == null || !this.firstAdmin.accepts(token)) {
			throw new SetupOver();
		}
		if (!errors.hasErrors() && !setup.password().equals(setup.repeated())) {
			errors.rejectValue("repeated", "access.password.differs");
		}
		if (!errors.hasErrors()) {
			try {
				this.firstAdmin.make(token, setup.username(), setup.displayName(), setup.password());
				return "redirect:/login?ready";
			}
			catch (Refusal refusal) {
				String field = (refusal instanceof PasswordRefused) ? "password" : "username";
				errors.rejectValue(field, refusal.messageKey(), refusal.arguments(), null);
			}
		}
		return "access/setup";
	}

	record Setup(@Nullable String token, @NotBlank(message = "{access.required}") String username,
			@NotBlank(message = "{access.required}") @Size(max = 200, message = "{access.too-long}") String displayName,
			@NotBlank(message = "{access.required}") String password,
			@NotBlank(message = "{access.required}") String repeated) {
	}

}
