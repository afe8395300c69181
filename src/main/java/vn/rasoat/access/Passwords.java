package vn.rasoat.access;

import java.util.Objects;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords of accounts, kept as salted hashes only. */
@Component
class Passwords {

	private final AccountTable accounts;

	private final PasswordRules rules;

	private final PasswordEncoder encoder;

	Passwords(AccountTable accounts, PasswordRules rules, PasswordEncoder encoder) {
		this.accounts = accounts;
		this.rules = rules;
		this.encoder = encoder;
	}

	boolean matches(Account account, String password) {
		return this.encoder.matches(password, account.passwordHash());
	}

	void set(Account account, String password, boolean mustChange) {
		this.rules.check(account.username(), password);
		this.accounts.password(account.id(), hash(this.encoder, password), mustChange);
	}

	static String hash(PasswordEncoder encoder, String password) {
		return Objects.requireNonNull(encoder.encode(password), "only no password has no hash");
	}

}
