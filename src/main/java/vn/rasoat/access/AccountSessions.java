package vn.rasoat.access;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of an account on all nodes: a changed password or a disabled account
 * must not live on elsewhere.
 */
@Component
class AccountSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	AccountSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	void end(String username, @Nullable String exceptId) {
		this.sessions.findByPrincipalName(username)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(exceptId))
			.forEach(this.sessions::deleteById);
	}

}
