package vn.rasoat.procedure.decision;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** Papers an office signs have the parts of NĐ 30/2020/NĐ-CP, Annex I. */
@RaSoatTest
class PaperLayoutTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void decisionSaysWhatItRestsOnWhoDecidesAndWhoReceivesIt() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Giàng A Thể"));
		commune.goesThrough(DAY);

		String decision = page(commune, "/decision").select("article").get(0).text();
		assertThat(decision).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ", ngày 09 tháng 11 năm 2026",
				"CHỦ TỊCH ỦY BAN NHÂN DÂN", "Căn cứ Quyết định số 24/2021/QĐ-TTg, Điều 4 khoản 6;",
				"Căn cứ ý kiến tại văn bản số", "QUYẾT ĐỊNH:", "Điều 3.", "Nơi nhận:", "Các thôn;", "Lưu: VT.");
	}

	/** A report that was handed up says nothing of the answer that came later. */
	@Test
	void reportKeepsTheAnswerApart() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Giàng A Gửi"));
		commune.reports(DAY);
		commune.appraises(DAY);
		commune.answers(DAY);

		Document report = page(commune, "/report");
		assertThat(report.text()).contains("TM. ỦY BAN NHÂN DÂN", "Kính gửi: Cơ quan cấp tỉnh", "Đồng ý");
		report.select(".minutes__later").remove();
		assertThat(report.text()).doesNotContain("Ý kiến", "Đồng ý", "thời hạn đến hết ngày");
	}

	@Test
	void paperIsVietnameseWhateverThePageAroundIt() {
		CommuneAtWork commune = this.driver.villagesDone(Family.escapes("Giàng A Chữ"));
		commune.goesThrough(DAY);

		Document page = page(commune, "/decision?lang=en");
		assertThat(page.select("article").text()).contains("DANH SÁCH HỘ THOÁT NGHÈO", "thoát nghèo")
			.doesNotContain("poverty", "Nov");
	}

	private Document page(CommuneAtWork commune, String page) {
		var answer = this.mvc.get()
			.uri("/commune-reviews/" + commune.id() + page)
			.with(TestPeople.as(commune.officer()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
