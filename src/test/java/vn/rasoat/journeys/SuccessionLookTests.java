package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.succession.OldProvince;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An admin moves a divided commune, and then the others of the province at once. */
@RaSoatTest
@BrowserTest
class SuccessionLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Areas areas;

	@Test
	@LooksAt({ "/admin/units/{code}/succession", "/admin/units/{code}/renaming" })
	void movesUnits() {
		OldProvince province = OldProvince.in(this.jdbc, this.areas);
		Unit one = province.next("URBAN");
		Unit other = province.next("RURAL");
		Unit divided = province.old("RURAL");
		province.becomes(divided, one, "part");
		province.becomes(divided, other, "part");
		Unit village = province.village(divided, "Thôn Trung Tâm");
		province.village(one, "Thôn Trung Tâm");
		Unit whole = province.old("RURAL");
		province.becomes(whole, other, "whole");
		Unit unknown = province.old("RURAL");
		String officer = this.people.named("Lê Thị Công Chức", Role.COMMUNE_OFFICER, divided.path());
		this.people.named("Hoàng Văn Huyện", Role.LEAD_OFFICER, province.districtUnit().path());
		Page admin = this.journey.person(BROWSERS, this.people.named("Lê Quản Trị", Role.ADMIN, AreaPath.COUNTRY));
		LOOKS.at(admin, "unit-closed", page(divided, ""))
			.at(admin, "succession-unknown", page(unknown, "/succession"))
			.at(admin, "succession-divided", page(divided, "/succession"));
		admin.locator("[name='place-" + village.code() + "']").selectOption(one.code());
		admin.getByLabel("Nơi chuyển về của Lê Thị Công Chức").selectOption(one.code());
		admin.getByLabel("Số nghị quyết, quyết định").fill("1654/NQ-UBTVQH15");
		admin.getByLabel("Ngày ban hành").fill("2025-06-16");
		admin.locator("[name='name-" + village.code() + "']").fill("Thôn Trung Tâm");
		admin.locator("main form:has([name=paper]) > button").click();
		assertThat(admin.locator(".error-summary")).containsText("đã có thôn Trung Tâm");
		LOOKS.at(admin, "succession-refused");
		admin.locator("[name='name-" + village.code() + "']").fill("Thôn Trung Tâm 2");
		admin.locator("main form:has([name=paper]) > button").click();
		assertThat(admin.locator(".notice--success")).containsText("Đã chuyển 1 thôn, 0 hộ, 1 vai trò.");
		LOOKS.at(admin, "succession-done").at(admin, "succession-province", page(province.province(), "/succession"));
		admin.getByLabel("Số nghị quyết, quyết định").fill("1654/NQ-UBTVQH15");
		admin.getByLabel("Ngày ban hành").fill("2025-06-16");
		admin.locator("main form:has([name=paper]) > button").click();
		assertThat(admin.locator(".notice--success")).containsText("Đã chuyển 1 xã.");
		LOOKS.at(admin, "succession-province-done")
			.at(admin, "renaming", this.journey.site() + "/admin/units/" + other.code() + "/renaming?on=2026-10-05");
		Page person = this.journey.person(BROWSERS, officer);
		LOOKS.at(person, "communes-after-change", this.journey.site() + "/commune-reviews");
	}

	private String page(Unit unit, String what) {
		return this.journey.site() + "/admin/units/" + unit.code() + what + "?on=" + OldProvince.LAST_DAY;
	}

}
