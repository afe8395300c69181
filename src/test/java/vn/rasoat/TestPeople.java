package vn.rasoat;

import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/** People with accounts of their own for one test each. */
@TestComponent
public class TestPeople {

	/** Password of everybody. */
	public static final String PASSWORD = "mưa rơi trên mái";

	private final Accounts accounts;

	TestPeople(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Opens an account with a role in an area and answers its user name. */
	public String with(Role role, AreaPath area) {
		return named("Người thử " + role.key(), role, area);
	}

	public String named(String name, Role role, AreaPath area) {
		String username = (role.key() + "-" + UUID.randomUUID().toString().replace("-", "")).substring(0, 28);
		this.accounts.open(new Accounts.NewAccount(username, name, username + "@example.vn", PASSWORD, false));
		this.accounts.grant(username, role, area);
		return username;
	}

	/**
	 * The account of that name with a role in the whole country, opened where it is not
	 * there yet.
	 */
	public void known(String username, Role role) {
		if (this.accounts.find(username).isEmpty()) {
			this.accounts
				.open(new Accounts.NewAccount(username, "Quản trị thử", username + "@example.vn", PASSWORD, false));
			this.accounts.grant(username, role, AreaPath.COUNTRY);
		}
	}

	public Actor actor(String username) {
		return this.accounts.actor(username);
	}

	public static RequestPostProcessor as(String username) {
		return SecurityMockMvcRequestPostProcessors.user(username);
	}

}
