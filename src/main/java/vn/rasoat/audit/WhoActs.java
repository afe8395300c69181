package vn.rasoat.audit;

import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Under whose name something is recorded. */
@Component
public class WhoActs {

	/** Stands where the product acts by itself. */
	public static final String SYSTEM = "system";

	/** User name of the person acting; empty when the product acts by itself. */
	public Optional<String> person() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((user) -> user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken))
			.map(Authentication::getName);
	}

	/** The person, or {@link #SYSTEM}. */
	public String name() {
		return person().orElse(SYSTEM);
	}

}
