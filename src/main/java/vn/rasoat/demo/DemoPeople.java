package vn.rasoat.demo;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.OpenAccounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.demo.Scenario.Somebody;

/** The invented people of the demo, whose accounts anybody may try. */
@Component
@Profile("demo & !carry")
class DemoPeople implements OpenAccounts {

	private static final String PASSWORD = "ra-soat-2026";

	private final Accounts accounts;

	private final List<OpenAccount> all;

	DemoPeople(Accounts accounts, @Value("${ra-soat.demo.scenario}") String scenario) {
		this.accounts = accounts;
		Scenario played = ScenarioFiles.read(scenario);
		this.all = played.people().stream().map((it) -> account(played, it)).toList();
	}

	@Override
	public String password() {
		return PASSWORD;
	}

	@Override
	public List<OpenAccount> all() {
		return this.all;
	}

	/**
	 * Whether somebody administers this database already, so that it is not the demo's to
	 * fill.
	 */
	boolean areThere() {
		return !this.accounts.holdersOf(Role.ADMIN, AreaPath.COUNTRY).isEmpty();
	}

	private static OpenAccount account(Scenario scenario, Somebody one) {
		return new OpenAccount(one.username(), one.name(), one.office(), scenario.nameOf(one.at()));
	}

}
