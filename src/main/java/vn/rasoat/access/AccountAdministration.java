package vn.rasoat.access;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/**
 * What an admin does with the accounts of others. An admin of a province may not touch an
 * account with a role outside it, now or later: resetting the password of a national
 * admin would make him one.
 */
@Component
@Transactional
class AccountAdministration {

	private final AccountRows rows;

	private final JdbcAccounts accounts;

	private final CurrentActor current;

	private final AccountSessions sessions;

	private final ApplicationEventPublisher events;

	AccountAdministration(AccountRows rows, JdbcAccounts accounts, CurrentActor current, AccountSessions sessions,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.accounts = accounts;
		this.current = current;
		this.sessions = sessions;
		this.events = events;
	}

	@Transactional(readOnly = true)
	Account account(long id) {
		Account account = this.rows.accounts().find(id).orElseThrow(AccountUnknown::new);
		Actor admin = this.current.get();
		boolean within = this.rows.grants()
			.rows(id)
			.stream()
			.filter((row) -> !row.isOver())
			.allMatch((row) -> admin.may(Role.ADMIN, new AreaPath(row.area())));
		if (!admin.isAdmin() || !within) {
			throw new AccessDeniedException("account with a role outside the admin's area");
		}
		return account;
	}

	void rename(long id, int version, String displayName, @Nullable String email) {
		Account account = account(id);
		if (!this.rows.accounts().rename(id, version, account.username(), displayName, email)) {
			throw new AccountChangedMeanwhile();
		}
		publish(account, "account.renamed");
	}

	void grant(long id, Role role, AreaPath area, Period period) {
		this.current.require(Role.ADMIN, area);
		this.accounts.grant(account(id), new Grant(role, area.text()), period);
	}

	void revoke(long id, Role role, AreaPath area) {
		this.current.require(Role.ADMIN, area);
		Account account = account(id);
		if (role == Role.ADMIN) {
			refuseOwn(account);
		}
		this.accounts.revoke(account.username(), role, area);
	}

	void disable(long id) {
		Account account = account(id);
		refuseOwn(account);
		this.accounts.refuseLastAdmin(account);
		this.rows.accounts().disabled(id, true);
		this.sessions.end(account.username(), null);
		publish(account, "account.disabled");
	}

	void enable(long id) {
		Account account = account(id);
		this.rows.accounts().disabled(id, false);
		publish(account, "account.enabled");
	}

	void unlock(long id) {
		Account account = account(id);
		this.rows.lockOut().clear(id);
		publish(account, "account.unlocked");
	}

	/**
	 * The person must choose another one at the next log-in, because the admin knows this
	 * one.
	 */
	void resetPassword(long id, String password) {
		Account account = account(id);
		refuseOwn(account);
		this.rows.passwords().set(account, password, true);
		this.sessions.end(account.username(), null);
		publish(account, "account.password-reset");
	}

	private void refuseOwn(Account account) {
		if (account.username().equals(this.current.get().username())) {
			throw new OwnAccessStays();
		}
	}

	private void publish(Account account, String action) {
		this.events.publishEvent(new AccountChanged(account.username(), action, Map.of()));
	}

}
