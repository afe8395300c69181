package vn.rasoat.journeys;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.decision.Family;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A commune from its preparation to its decision and its file. */
@RaSoatTest
@BrowserTest
class CommunePagesLookTests {

	private static final String LIST = "Họ tên chủ hộ;Họ tên thành viên;Quan hệ với chủ hộ;Ngày sinh;Giới tính;"
			+ "Số CCCD;Thôn;Dân tộc thiểu số;Phân loại hộ\n";

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private DecisionDriver decisions;

	@Test
	@LooksAt({ "/commune-reviews", "/commune-reviews/{id}", "/commune-reviews/{id}/journal",
			"/cases/{kind}/{number}/papers", "/communes/{code}/households/import/{id:[0-9a-f-]{36}}" })
	void communeIsPreparedAndReviews() {
		Commune commune = this.communes.preparing(2, 1);
		String site = this.journey.site();
		String address = site + "/commune-reviews/" + commune.id();
		Page officer = this.journey.person(BROWSERS, commune.officer());
		LOOKS.at(officer, "communes", site + "/commune-reviews");
		LOOKS.opened(officer, "commune-preparing", address);
		differences(officer, commune);
		commune.isPrepared();
		LOOKS.opened(officer, "commune-reviewing", address);
		LOOKS.at(officer, "commune-journal", address + "/journal");
		LOOKS.at(officer, "commune-papers", site + "/cases/commune-review/" + commune.id() + "/papers");
		LOOKS.at(officer, "commune-inbox", site + "/?tab=groups");
	}

	/** A second file for villages that have a list: what is new, changed and missing. */
	private void differences(Page officer, Commune commune) {
		String village = commune.villages().get(0).villageName();
		officer.navigate(this.journey.site() + "/communes/" + commune.unit().code() + "/households/import");
		String rows = row("Nguyễn Văn A", "Nguyễn Văn A", "Chủ hộ", "1970", village)
				+ row("Nguyễn Văn A", "Lê Thị Vợ", "Vợ", "1972", village)
				+ row("Trần Thị Ba", "Trần Thị Ba", "Chủ hộ", "1980", village)
				+ row("Đỗ Văn Sai", "Đỗ Văn Sai", "Chủ hộ", "năm nào", village);
		officer.locator("main input[type=file]")
			.setInputFiles(
					new FilePayload("hai.csv", "text/csv", ("\uFEFF" + LIST + rows).getBytes(StandardCharsets.UTF_8)));
		officer.locator("main form[enctype] button[type=submit]").click();
		assertThat(officer.locator("main")).containsText("Trần Thị Ba");
		LOOKS.at(officer, "import-differences");
	}

	private static String row(String head, String name, String relation, String birth, String village) {
		return String.join(";", head, name, relation, birth, "Nữ", "", village, "", "Hộ nghèo") + "\n";
	}

	@Test
	@LooksAt({ "/commune-reviews/{id}/report", "/commune-reviews/{id}/decision", "/commune-reviews/{id}/file",
			"/campaigns/{id}/figures" })
	void communeReportsAndDecides() {
		CommuneAtWork commune = this.decisions.villagesDone(Family.staysPoor("Đỗ Thị Nguyệt Ánh"),
				Family.escapes("Lò Văn Thoát"), Family.escapesToNearPoor("Chau Sóc Khon"),
				Family.becomesPoor("Trần Văn Nghèo"), Family.newlyPoor("Lý A Sùng"), Family.notPoor("Ma Văn Ước"));
		String site = this.journey.site();
		String address = site + "/commune-reviews/" + commune.id();
		Page specialist = this.journey.person(BROWSERS, commune.specialist());
		LOOKS.at(specialist, "commune-deciding", address);
		commune.reports(DecisionDriver.DAY);
		commune.appraises(DecisionDriver.DAY, commune.household("Lò Văn Thoát"));
		commune.answers(DecisionDriver.DAY, commune.household("Lò Văn Thoát"));
		commune.decides(DecisionDriver.DAY);
		commune.issues(DecisionDriver.DAY, commune.household("Ma Văn Ước"));
		LOOKS.at(specialist, "report", address + "/report");
		LOOKS.at(specialist, "decision", address + "/decision");
		LOOKS.at(specialist, "figures", site + "/campaigns/" + commune.campaignId() + "/figures");
		LOOKS.at(specialist, "commune-file", address + "/file");
		Page chair = this.journey.person(BROWSERS, commune.chair());
		LOOKS.at(chair, "commune-decided", address);
	}

}
