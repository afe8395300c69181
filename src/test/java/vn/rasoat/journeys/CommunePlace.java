package vn.rasoat.journeys;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;

import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.browser.Browsers;

/** A rural commune of An Giang with two hamlets of its own, and its people. */
record CommunePlace(Unit province, Unit commune) {

	static final String DISPUTED = "Ấp Rạch Dừa";

	static final String QUIET = "Ấp Cái Sao";

	private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

	/** The last commune of the province: tests of villages take the first. */
	static CommunePlace made(Areas areas) {
		Unit province = areas.get("91", SINCE);
		List<Unit> rural = areas.below(province.code(), SINCE)
			.stream()
			.filter((it) -> it.level() == Level.COMMUNE && it.setting() == Setting.RURAL)
			.toList();
		Unit commune = rural.get(rural.size() - 1);
		areas.addVillage(commune.code(), "hamlet", DISPUTED, SINCE);
		areas.addVillage(commune.code(), "hamlet", QUIET, SINCE);
		return new CommunePlace(province, commune);
	}

	Crew crew(TestPeople people, Journey journey, Browsers browsers) {
		record Arrival(TestPeople people, Journey journey, Browsers browsers) {

			Page of(String name, Role role, AreaPath area) {
				return this.journey.person(this.browsers, this.people.named(name, role, area));
			}

		}
		Arrival arrival = new Arrival(people, journey, browsers);
		AreaPath above = this.province.path();
		AreaPath here = this.commune.path();
		return new Crew(arrival.of("Đỗ Thị Kim Ngân", Role.LEAD_OFFICER, above),
				arrival.of("Nguyễn Thanh Bình", Role.UPPER_LEADER, above),
				arrival.of("Trần Minh Khoa", Role.COMMUNE_OFFICER, here),
				arrival.of("Lê Hoàng Phúc", Role.COMMUNE_CHAIR, here),
				arrival.of("Nguyễn Thị Lụa", Role.REVIEWER, here), arrival.of("Trần Văn Tấn", Role.REVIEWER, here),
				arrival.of("Huỳnh Văn Út", Role.VILLAGE_HEAD, here));
	}

}
