package vn.rasoat.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the province does: plan, committee, launch; later its reports. */
final class CampaignWay {

	static final String NAME = "Rà soát hộ nghèo tỉnh An Giang, một xã đi trước";

	private final Desk desk;

	private final Page lead;

	private final Page leader;

	String page = "";

	CampaignWay(Desk desk, Crew crew) {
		this.desk = desk;
		this.lead = crew.lead();
		this.leader = crew.leader();
	}

	/** Opens the campaign for one commune of the many that are proposed. */
	void opens(String commune) {
		this.desk.opens(this.lead, "/campaigns").getByText("Mở đợt rà soát").first().click();
		this.lead.getByLabel("Tên đợt").fill(NAME);
		this.lead.locator("#communes input").evaluateAll("(boxes) => boxes.forEach((box) => box.checked = false)");
		this.lead.locator("#communes label")
			.filter(new Locator.FilterOptions().setHasText(commune))
			.locator("input")
			.first()
			.check();
		new TaskPage(this.lead).button("Mở đợt rà soát").click();
		assertThat(this.lead.locator("h1")).hasText(NAME);
		this.page = this.lead.url().substring(this.desk.site().length());
		this.desk.days().settle();
	}

	void plans() {
		TaskPage task = this.desk.takes(this.lead, "Ban hành kế hoạch rà soát", NAME);
		plan(task).send().click();
		assertThat(task.message()).containsText("Xin ý kiến");
		this.desk.look(this.lead, "task-issue-plan-warned");
		this.desk.sends(task.tick("Đã xem các cảnh báo về lịch"));
	}

	private TaskPage plan(TaskPage task) {
		assertThat(task.form()).containsText("Rà soát từ ngày");
		return task.enter("Số, ký hiệu", "157/KH-UBND")
			.moment("Ngày ban hành", this.desk.days().today())
			.enter("Cơ quan ban hành", "UBND tỉnh An Giang")
			.moment("Hạn thành lập Ban Chỉ đạo", "03/09/2026")
			.moment("Hạn hội nghị, tập huấn", "11/09/2026")
			.moment("Hạn lập danh sách hộ", "18/09/2026")
			.moment("Hạn rà soát xong các hộ", "09/10/2026")
			.moment("Hạn họp dân", "16/10/2026")
			.moment("Hạn nộp biên bản về xã", "19/10/2026")
			.moment("Hạn niêm yết", "20/10/2026")
			.moment("Hạn xã báo cáo", "13/11/2026")
			.moment("Hạn quyết định công nhận", "16/11/2026")
			.tick("Có quyết định phê duyệt");
	}

	void setsUpCommittee() {
		this.desk.does(this.lead, "Thành lập Ban Chỉ đạo", NAME, "set-up-committee", (task) -> CommitteeAnswers
			.committee(task, this.desk.days().today(), "126/QĐ-UBND", "UBND tỉnh An Giang", "Nguyễn Thanh Bình"));
	}

	void launches() {
		this.desk.does(this.lead, "Triển khai và tập huấn", NAME, "launch-campaign",
				(task) -> task.moment("Ngày họp triển khai", this.desk.days().today())
					.enter("Địa điểm", "Hội trường UBND tỉnh")
					.enter("Đơn vị tổ chức", "Sở Nông nghiệp và Môi trường")
					.tick("Có tập huấn nghiệp vụ")
					.tickAll("Công chức cấp xã đã dự"));
	}

	Page sees() {
		return this.desk.opens(this.lead, this.page);
	}

	void reports(String step, String day, String number, String look) {
		this.desk.does(this.lead, step, NAME, look,
				(task) -> task.moment(day, this.desk.days().today())
					.enter("Số báo cáo", number)
					.enter("Nơi nhận báo cáo", "Bộ Nông nghiệp và Môi trường")
					.enter("Người ký báo cáo", "Nguyễn Thanh Bình"));
	}

	void approves() {
		this.desk.does(this.leader, "Phê duyệt kết quả rà soát", NAME, "approve-results",
				(task) -> task.moment("Ngày ký quyết định phê duyệt", this.desk.days().today())
					.enter("Số quyết định phê duyệt", "500/QĐ-UBND")
					.enter("Cơ quan phê duyệt", "UBND tỉnh An Giang")
					.enter("Người ký", "Nguyễn Thanh Bình"));
	}

	Page figures() {
		return this.desk.opens(this.lead, this.page + "/figures");
	}

	Page journal() {
		return this.desk.opens(this.lead, this.page + "/journal");
	}

}
