package vn.rasoat.procedure.decision;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** Lists behind a decision, under the titles of their time. */
@RaSoatTest
class DecisionListsTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void poorAndNearPoorStandOnOneSheetWithTheirClass() {
		CommuneAtWork commune = decided();
		page(commune)
			.containsPattern("(?s)DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO</span> SAU KHI RÀ SOÁT.*Lương Văn An.*Lương Văn Ba")
			.containsPattern("(?s)DANH SÁCH HỘ THOÁT NGHÈO</span> SAU KHI RÀ SOÁT.*Lương Văn Chi")
			.contains("<th scope=\"col\">Phân loại</th>", "<span>Danh sách hộ cận nghèo</span>: <b>1</b>")
			.doesNotContain("MỨC SỐNG TRUNG BÌNH");
	}

	@Test
	void eachClassHasItsSheetIn2016To2020AndTheAverageOnesTwo() {
		CommuneAtWork commune = decided();
		this.jdbc.sql("update approval_report set rule_set = '2016-2020' where commune_review_id = ?")
			.param(commune.id())
			.update();
		this.jdbc.sql("""
				update approval_report_line set category = 'AVERAGE' where household_id = ?""")
			.param(commune.household("Lương Văn Chi"))
			.update();
		page(commune).containsPattern("(?s)DANH SÁCH HỘ NGHÈO</span> SAU KHI RÀ SOÁT.*Lương Văn An")
			.containsPattern("(?s)DANH SÁCH HỘ CẬN NGHÈO</span> SAU KHI RÀ SOÁT.*Lương Văn Ba")
			.containsPattern("(?s)DANH SÁCH HỘ CÓ MỨC SỐNG TRUNG BÌNH</span> SAU KHI RÀ SOÁT.*Lương Văn Chi")
			.containsPattern("(?s)ĐƯỢC HỖ TRỢ ĐÓNG BẢO HIỂM Y TẾ</span> SAU KHI RÀ SOÁT.*Lương Văn Chi")
			.doesNotContain("HỘ NGHÈO, HỘ CẬN NGHÈO</span> SAU KHI");
	}

	private CommuneAtWork decided() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Lương Văn An"),
				Family.escapesToNearPoor("Lương Văn Ba"), Family.escapes("Lương Văn Chi"));
		commune.reports(DAY);
		commune.decides(DAY);
		return commune;
	}

	private AbstractStringAssert<?> page(CommuneAtWork commune) {
		return assertThat(
				this.mvc.get().uri("/commune-reviews/{id}/decision", commune.id()).with(as(commune.officer())))
			.hasStatusOk()
			.bodyText();
	}

}
