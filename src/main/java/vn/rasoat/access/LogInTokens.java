package vn.rasoat.access;

import java.util.ArrayList;
import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * What Spring Security knows of somebody logged in: the actor and the roles in force at
 * this moment.
 */
@Component
class LogInTokens {

	static final GrantedAuthority PASSWORD_CHANGE_DUE = new SimpleGrantedAuthority("PASSWORD_CHANGE_DUE");

	private final JdbcAccounts accounts;

	LogInTokens(JdbcAccounts accounts) {
		this.accounts = accounts;
	}

	Authentication of(Account account) {
		Actor actor = this.accounts.actor(account);
		List<GrantedAuthority> authorities = new ArrayList<>();
		actor.roles().forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
		if (account.mustChangePassword()) {
			authorities.add(PASSWORD_CHANGE_DUE);
		}
		return UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities);
	}

}
