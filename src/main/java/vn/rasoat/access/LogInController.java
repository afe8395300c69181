package vn.rasoat.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The log-in page, and who is logged in for the scripts of pages. */
@Controller
class LogInController {

	private final AccessSettings settings;

	private final ObjectProvider<OpenAccounts> openAccounts;

	LogInController(AccessSettings settings, ObjectProvider<OpenAccounts> openAccounts) {
		this.settings = settings;
		this.openAccounts = openAccounts;
	}

	@GetMapping("/login")
	String page(Model model) {
		model.addAttribute("settings", this.settings);
		this.openAccounts.ifAvailable((accounts) -> model.addAttribute("openAccounts", accounts));
		return "access/login";
	}

	/**
	 * Open to everybody: the log-in dialog of a page whose session has expired needs a
	 * fresh token first.
	 */
	@Operation(summary = "Who is logged in, and the token a session sends with each change")
	@GetMapping("/api/session")
	@ResponseBody
	Session session(@Parameter(hidden = true) @Nullable Authentication authentication,
			@Parameter(hidden = true) @Nullable CsrfToken token) {
		Csrf csrf = (token == null) ? null : new Csrf(token.getHeaderName(), token.getToken());
		return (authentication != null && authentication.getPrincipal() instanceof Actor actor)
				? new Session(actor.username(), actor.displayName(), csrf) : new Session(null, null, csrf);
	}

	/**
	 * @param csrf {@code null} for a program with HTTP Basic, which needs none
	 */
	record Session(@Nullable String username, @Nullable String displayName, @Nullable Csrf csrf) {
	}

	record Csrf(String headerName, String token) {
	}

}
