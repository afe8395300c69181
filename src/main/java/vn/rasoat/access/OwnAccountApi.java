package vn.rasoat.access;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.AccountController.Preferences;

/** The own account, for programs. */
@RestController
@RequestMapping("/api/account")
class OwnAccountApi {

	private final OwnAccount own;

	private final CurrentActor current;

	private final AccountSessions sessions;

	OwnAccountApi(OwnAccount own, CurrentActor current, AccountSessions sessions) {
		this.own = own;
		this.current = current;
		this.sessions = sessions;
	}

	@Operation(summary = "The own account")
	@GetMapping
	AccountJson account() {
		return AccountJson.of(this.own.of(this.current.get()));
	}

	@Operation(summary = "Change the own email and language")
	@PutMapping
	AccountJson preferences(@Valid @RequestBody Preferences preferences) {
		this.own.preferences(this.current.get(), AccountForms.blankAsNull(preferences.email()),
				Locale.forLanguageTag(preferences.language()));
		return account();
	}

	@Operation(summary = "Change the own password; other sessions end")
	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void password(@Valid @RequestBody NewPassword change, HttpServletRequest request) {
		this.own.changePassword(this.current.get(), change.old(), change.password());
		HttpSession session = request.getSession(false);
		this.sessions.end(this.current.get().username(), (session == null) ? null : session.getId());
	}

	record NewPassword(@NotBlank(message = "{access.required}") String old,
			@NotBlank(message = "{access.required}") String password) {
	}

}
