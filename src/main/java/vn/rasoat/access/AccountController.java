package vn.rasoat.access;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

import vn.rasoat.refusal.Refusal;

/** The own account: email, language, password. */
@Controller
class AccountController {

	private final OwnAccount own;

	private final CurrentActor current;

	private final AccountSessions sessions;

	private final LocaleResolver locales;

	AccountController(OwnAccount own, CurrentActor current, AccountSessions sessions, LocaleResolver locales) {
		this.own = own;
		this.current = current;
		this.sessions = sessions;
		this.locales = locales;
	}

	@GetMapping("/account")
	String page(Model model) {
		Account account = this.own.of(this.current.get());
		model.addAttribute("preferences", new Preferences(account.email(), account.locale().getLanguage()));
		return "access/account";
	}

	@PostMapping("/account")
	String preferences(@Valid @ModelAttribute("preferences") Preferences preferences, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			return "access/account";
		}
		Locale locale = Locale.forLanguageTag(preferences.language());
		this.own.preferences(this.current.get(), AccountForms.blankAsNull(preferences.email()), locale);
		try {
			this.locales.setLocale(request, response, locale);
		}
		catch (UnsupportedOperationException ex) {
			// the language follows the browser; the stored one is for mails then
		}
		return "redirect:/account?saved";
	}

	@GetMapping("/account/password")
	String password(Model model) {
		model.addAttribute("change", new Change("", "", ""));
		model.addAttribute("due", this.own.of(this.current.get()).mustChangePassword());
		return "access/password";
	}

	@PostMapping("/account/password")
	String change(@Valid @ModelAttribute("change") Change change, BindingResult errors, Model model,
			HttpServletRequest request) {
		if (!errors.hasErrors() && !change.password().equals(change.repeated())) {
			errors.rejectValue("repeated", "access.password.differs");
		}
		if (!errors.hasErrors()) {
			try {
				this.own.changePassword(this.current.get(), change.old(), change.password());
				this.sessions.end(this.current.get().username(), request.getSession().getId());
				return "redirect:/account?changed";
			}
			catch (Refusal refusal) {
				String field = (refusal instanceof WrongOldPassword) ? "old" : "password";
				errors.rejectValue(field, refusal.messageKey(), refusal.arguments(), null);
			}
		}
		model.addAttribute("due", this.own.of(this.current.get()).mustChangePassword());
		return "access/password";
	}

	record Preferences(
			@Nullable @Email(message = "{access.email.malformed}") @Size(max = 254,
					message = "{access.too-long}") String email,
			@NotBlank(message = "{access.required}") @Pattern(regexp = "vi|en",
					message = "{access.required}") String language) {
	}

	record Change(@NotBlank(message = "{access.required}") String old,
			@NotBlank(message = "{access.required}") String password,
			@NotBlank(message = "{access.required}") String repeated) {
	}

}
