package vn.rasoat.access;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change of the own account. */
@Component
class OwnAccount {

	private final AccountTable accounts;

	private final Passwords passwords;

	private final LockOut lockOut;

	private final ApplicationEventPublisher events;

	OwnAccount(AccountTable accounts, Passwords passwords, LockOut lockOut, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.lockOut = lockOut;
		this.events = events;
	}

	Account of(Actor actor) {
		return this.accounts.find(actor.username()).orElseThrow(AccountUnknown::new);
	}

	/**
	 * A wrong old password counts like a wrong one at log-in, or an open session could be
	 * used to guess it.
	 */
	@Transactional(noRollbackFor = WrongOldPassword.class)
	void changePassword(Actor actor, String old, String wanted) {
		Account account = of(actor);
		if (account.isLocked() || !this.passwords.matches(account, old)) {
			this.lockOut.failed(account);
			throw new WrongOldPassword();
		}
		if (old.equals(wanted)) {
			throw new PasswordRefused("same");
		}
		this.passwords.set(account, wanted, false);
		this.events.publishEvent(new AccountChanged(account.username(), "account.password-changed", Map.of()));
	}

	@Transactional
	void preferences(Actor actor, @Nullable String email, Locale locale) {
		Account account = of(actor);
		this.accounts.preferences(account.id(), email, locale);
		this.events.publishEvent(new AccountChanged(account.username(), "account.preferences",
				Map.of("language", locale.getLanguage())));
	}

}
