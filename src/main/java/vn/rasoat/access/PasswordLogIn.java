package vn.rasoat.access;

import java.time.Instant;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. Unknown, wrong, locked and disabled get the same answer after
 * the same work, so that nobody learns which accounts exist.
 */
@Component
class PasswordLogIn implements AuthenticationProvider {

	private final AccountTable accounts;

	private final LockOut lockOut;

	private final PasswordEncoder encoder;

	private final LogInTokens tokens;

	private final String hashOfNobody;

	PasswordLogIn(AccountTable accounts, LockOut lockOut, PasswordEncoder encoder, LogInTokens tokens) {
		this.accounts = accounts;
		this.lockOut = lockOut;
		this.encoder = encoder;
		this.tokens = tokens;
		this.hashOfNobody = Passwords.hash(encoder, "nobody's password");
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		Account account = this.accounts.find(attempt.getName()).orElse(null);
		boolean matches = this.encoder.matches(String.valueOf(attempt.getCredentials()),
				(account != null) ? account.passwordHash() : this.hashOfNobody);
		if (account == null || account.disabled() || account.lockedAt(Instant.now())) {
			throw new BadCredentialsException("refused");
		}
		if (!matches) {
			this.lockOut.failed(account);
			throw new BadCredentialsException("refused");
		}
		this.lockOut.clear(account.id());
		return this.tokens.of(account);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
