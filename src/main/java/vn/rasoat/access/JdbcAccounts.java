package vn.rasoat.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/** Accounts in the database. */
@Component
class JdbcAccounts implements Accounts {

	private final AccountTable accounts;

	private final GrantTable grants;

	private final PasswordRules rules;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	JdbcAccounts(AccountTable accounts, GrantTable grants, PasswordRules rules, PasswordEncoder encoder,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.grants = grants;
		this.rules = rules;
		this.encoder = encoder;
		this.events = events;
	}

	@Override
	public List<Person> holdersOf(Role role, AreaPath place) {
		return this.grants.holders(role, place).stream().map(Account::person).toList();
	}

	@Override
	public Optional<Person> find(String username) {
		return this.accounts.find(username).map(Account::person);
	}

	@Override
	public Actor actor(String username) {
		return actor(account(username));
	}

	Actor actor(Account account) {
		return new Actor(account.username(), account.displayName(), this.grants.inForce(account.id()));
	}

	@Override
	@Transactional
	public Person open(NewAccount wanted) {
		String username = Account.normalised(wanted.username());
		if (!username.matches("[a-z0-9][a-z0-9._-]{1,48}[a-z0-9]")) {
			throw new UsernameMalformed();
		}
		if (this.accounts.find(username).isPresent()) {
			throw new UsernameTaken();
		}
		this.rules.check(username, wanted.password());
		String email = (wanted.email() == null || wanted.email().isBlank()) ? null : wanted.email().strip();
		try {
			this.accounts.insert(username, wanted.displayName().strip(), email,
					Passwords.hash(this.encoder, wanted.password()), wanted.mustChangePassword());
		}
		catch (DuplicateKeyException ex) {
			throw new UsernameTaken();
		}
		publish(username, "account.opened", Map.of());
		return account(username).person();
	}

	@Override
	@Transactional
	public void grant(String username, Role role, AreaPath area) {
		grant(account(username), new Grant(role, area.text()), Period.fromToday());
	}

	void grant(Account account, Grant grant, Period period) {
		boolean held = this.grants.rows(account.id())
			.stream()
			.anyMatch((row) -> row.role() == grant.role() && row.area().equals(grant.area()) && row.validTo() == null
					&& !row.validFrom().isAfter(period.from()));
		if (!held) {
			this.grants.insert(account.id(), grant, period.from(), period.to());
			publish(account.username(), "account.granted", facts(grant, period));
		}
	}

	@Override
	@Transactional
	public void revoke(String username, Role role, AreaPath area) {
		Account account = account(username);
		if (role == Role.ADMIN && area.equals(AreaPath.COUNTRY)) {
			refuseLastAdmin(account);
		}
		if (this.grants.revoke(account.id(), role, area.text()) > 0) {
			publish(account.username(), "account.revoked", Map.of("role", role.key(), "area", area.text()));
		}
	}

	/** Refuses when the account is the only one left that may administer the country. */
	void refuseLastAdmin(Account account) {
		if (this.grants.lockAdmins().equals(List.of(account.id()))) {
			throw new LastAdminStays();
		}
	}

	private Account account(String username) {
		return this.accounts.find(username).orElseThrow(AccountUnknown::new);
	}

	private void publish(String username, String action, Map<String, String> after) {
		this.events.publishEvent(new AccountChanged(username, action, after));
	}

	private static Map<String, String> facts(Grant grant, Period period) {
		return Map.of("role", grant.role().key(), "area", grant.area(), "from", period.from().toString(), "to",
				(period.to() == null) ? "" : period.to().toString());
	}

}
