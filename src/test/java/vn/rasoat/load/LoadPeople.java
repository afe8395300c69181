package vn.rasoat.load;

import java.util.List;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;

/** Officials of a province and, in each commune, one person for each role. */
final class LoadPeople {

	static final String PASSWORD = "mưa rơi trên mái";

	private static final List<Role> COMMUNE = List.of(Role.COMMUNE_OFFICER, Role.REVIEWER, Role.VILLAGE_HEAD,
			Role.COMMUNE_CHAIR);

	private static final List<Role> PROVINCE = List.of(Role.LEAD_OFFICER, Role.UPPER_LEADER);

	private final Accounts accounts;

	LoadPeople(Accounts accounts) {
		this.accounts = accounts;
	}

	void openFor(Unit province, List<Unit> communes, int users) throws InterruptedException {
		PROVINCE.forEach((role) -> open(role, province.code(), province.path()));
		this.accounts.open(new Accounts.NewAccount("quantri", "Quản trị", "quantri@example.vn", PASSWORD, false));
		this.accounts.grant("quantri", Role.ADMIN, AreaPath.COUNTRY);
		new Crowd(users).doAll(communes.size(), (number) -> COMMUNE
			.forEach((role) -> open(role, communes.get(number).code(), communes.get(number).path())));
	}

	private void open(Role role, String code, AreaPath area) {
		String username = name(role, code);
		this.accounts.open(new Accounts.NewAccount(username, "Người " + role.key() + " " + code,
				username + "@example.vn", PASSWORD, false));
		this.accounts.grant(username, role, area);
	}

	/** Who does tasks of the role in an area. */
	static String of(Role role, AreaPath area) {
		String[] codes = area.text().substring(1).split("/");
		return name(role, codes[PROVINCE.contains(role) ? 0 : 1]);
	}

	private static String name(Role role, String code) {
		return role.key() + "-" + code;
	}

}
