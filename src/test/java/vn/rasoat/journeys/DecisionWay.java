package vn.rasoat.journeys;

import java.util.function.Consumer;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the commune's report to the certificates in the hands of people. */
final class DecisionWay {

	private final Desk desk;

	private final Crew crew;

	private final String commune;

	DecisionWay(Desk desk, Crew crew, String commune) {
		this.desk = desk;
		this.crew = crew;
		this.commune = commune;
	}

	void reports() {
		does(this.crew.officer(), "Báo cáo kết quả rà soát", "submit-report",
				(task) -> task.moment("Ngày báo cáo", today())
					.enter("Số báo cáo", "61/BC-UBND")
					.enter("Người ký báo cáo", "Lê Hoàng Phúc")
					.moment("Ngày cơ quan cấp trên nhận được", today()));
	}

	void appraises() {
		does(this.crew.lead(), "Thẩm định từng hộ", "appraise-households",
				(task) -> task.moment("Ngày thẩm định", today())
					.enter("Ghi chú thẩm định", "Đề xuất đồng ý toàn bộ danh sách"));
	}

	void agrees() {
		does(this.crew.leader(), "Cho ý kiến về kết quả rà soát", "give-opinion",
				(task) -> task.moment("Ngày văn bản trả lời", today())
					.enter("Số văn bản trả lời", "301/UBND-VX")
					.enter("Cơ quan cho ý kiến", "UBND tỉnh An Giang")
					.enter("Người ký", "Nguyễn Thanh Bình")
					.tick("Đồng ý toàn bộ"));
	}

	void decides() {
		does(this.crew.chair(), "Quyết định công nhận", "decide-recognition",
				(task) -> task.moment("Ngày ký quyết định", today())
					.enter("Số quyết định", "88/QĐ-UBND")
					.enter("Người ký quyết định", "Lê Hoàng Phúc"));
	}

	/** Everybody who is recognised gets a certificate, the applicant who is not a letter. */
	void certifies() {
		does(this.crew.officer(), "Cấp giấy chứng nhận", "issue-certificates",
				(task) -> task.moment("Ngày cấp, giao giấy chứng nhận", today())
					.enter("Số thứ tự của giấy chứng nhận", "15")
					.enter("Phần sau của số giấy", "/GCN-HN.HCN")
					.moment("Ngày thông báo kết quả", today())
					.pick("Cách thông báo", "Văn bản gửi từng hộ")
					.enterInRow("Số văn bản trả lời", "31/TB-UBND")
					.enterInRow("Lý do không công nhận", "Điểm thu nhập vượt mức hộ cận nghèo"));
	}

	/** The report or the decision as the commune's page leads to it. */
	Page paper(String kind) {
		Page officer = this.desk.opens(this.crew.officer(), "/commune-reviews");
		officer.getByText(this.commune).first().click();
		officer.locator("main a[href$='/" + kind + "']").click();
		assertThat(officer.locator("article").first()).isVisible();
		return officer;
	}

	/** Everything about the commune in one file. */
	Download takesFile(Page person) {
		this.desk.opens(person, "/commune-reviews").getByText(this.commune).first().click();
		person.locator("main a[href$='/file']").click();
		this.desk.looks().at(person, "file");
		return person.waitForDownload(() -> person.getByText("Tải toàn bộ hồ sơ").click());
	}

	private void does(Page person, String step, String look, Consumer<TaskPage> answers) {
		this.desk.does(person, step, this.commune, look, answers);
	}

	private String today() {
		return this.desk.days().today();
	}

}
