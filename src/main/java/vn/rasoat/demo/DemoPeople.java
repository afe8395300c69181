package vn.rasoat.demo;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.OpenAccounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/** The invented people of the demo and their accounts. */
@Component
@Profile("demo & !carry")
class DemoPeople implements OpenAccounts {

	static final Cast COMMUNE = new Cast("rasoatvien", "", "congchuc");

	private static final String PASSWORD = "ra-soat-2026";

	private static final String XA = "Xã Vĩnh Thạnh Trung";

	private final Accounts accounts;

	DemoPeople(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public String password() {
		return PASSWORD;
	}

	@Override
	public List<OpenAccount> all() {
		return Stream.concat(
				Stream.of(new OpenAccount("rasoatvien", "Nguyễn Thị Lụa", Role.REVIEWER, XA),
						new OpenAccount("congchuc", "Trần Minh Khoa", Role.COMMUNE_OFFICER, XA)),
				Stream.concat(
						DemoVillage.ALL.stream()
							.map((it) -> new OpenAccount(it.head(), it.headName(), Role.VILLAGE_HEAD, it.name())),
						Stream.of(new OpenAccount("chutich", "Lê Hoàng Phúc", Role.COMMUNE_CHAIR, XA),
								new OpenAccount("theodoi", "Phạm Thu Hà", Role.SUPERVISOR, "Tỉnh An Giang"),
								new OpenAccount("quantri", "Võ Quốc Bảo", Role.ADMIN, "Việt Nam"))))
			.toList();
	}

	/**
	 * Whether somebody administers this database already, so that it is not the demo's to
	 * fill.
	 */
	boolean areThere() {
		return !this.accounts.holdersOf(Role.ADMIN, AreaPath.COUNTRY).isEmpty();
	}

	/** Opens the accounts, those of village heads where their village lies. */
	void come(AreaPath commune, List<AreaPath> villages) {
		List<OpenAccount> all = all();
		all.forEach((it) -> this.accounts.open(new Accounts.NewAccount(it.username(), it.displayName(),
				it.username() + "@example.vn", PASSWORD, false)));
		AreaPath province = new AreaPath(commune.text().replaceFirst("[^/]+/$", ""));
		all.stream()
			.filter((it) -> it.role() != Role.VILLAGE_HEAD)
			.forEach((it) -> this.accounts.grant(it.username(), it.role(), switch (it.role()) {
				case ADMIN -> AreaPath.COUNTRY;
				case SUPERVISOR -> province;
				default -> commune;
			}));
		for (int number = 0; number < villages.size(); number++) {
			this.accounts.grant(DemoVillage.ALL.get(number).head(), Role.VILLAGE_HEAD, villages.get(number));
		}
	}

}
