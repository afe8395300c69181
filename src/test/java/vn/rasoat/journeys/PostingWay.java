package vn.rasoat.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Lists that hang at both places, and what people have to say about them. */
final class PostingWay {

	private final Desk desk;

	private final Crew crew;

	String page = "";

	PostingWay(Desk desk, Crew crew) {
		this.desk = desk;
		this.crew = crew;
	}

	/** Each hands in a photograph while the form is open, which keeps what was entered. */
	void hangs(String where) {
		this.desk.does(this.crew.head(), "Niêm yết tại thôn", where, "hang-village-list",
				(task) -> this.desk
					.handsIn(task.moment("Ngày niêm yết tại thôn", today()).enter("Nơi niêm yết", "Nhà văn hóa ấp"),
							"niem-yet-ap.pdf")
					.pick("Ảnh chụp hoặc biên bản niêm yết", "niem-yet-ap.pdf"));
		this.desk.does(this.crew.officer(), "Niêm yết tại xã", where, "hang-commune-list",
				(task) -> this.desk.handsIn(task, "niem-yet-xa.pdf")
					.moment("Ngày niêm yết tại xã", today())
					.enter("Nơi niêm yết", "Trụ sở UBND xã")
					.pick("Ảnh chụp hoặc biên bản niêm yết", "niem-yet-xa.pdf")
					.moment("Ngày thông báo trên loa", today())
					.enter("Nội dung đã đọc trên loa", "Mời bà con đến xem danh sách"));
	}

	Page of(VillageDays village) {
		return this.desk.opens(this.crew.officer(), village.page() + "/posting");
	}

	/** The newest list as it is printed says this about a household. */
	void showsList(VillageDays village, String household, String what) {
		Page page = of(village);
		page.getByText("Danh sách để dán").last().click();
		assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(household))).containsText(what);
	}

	/** The officer takes in what somebody objects to, and is led to its page. */
	void takesIn(VillageDays village, String household, String complainant, String content) {
		Page officer = of(village);
		officer.getByText("Nhận khiếu nại").first().click();
		String value = officer.locator("#householdId option")
			.filter(new Locator.FilterOptions().setHasText(household))
			.getAttribute("value");
		officer.locator("#householdId").selectOption(value);
		officer.locator("#content").fill(content);
		officer.locator("#complainant").fill(complainant);
		this.desk.looks().at(officer, "complaint-intake");
		new TaskPage(officer).button("Ghi nhận").click();
		assertThat(officer.locator("h1")).containsText(household);
		this.page = officer.url().substring(this.desk.site().length());
		this.desk.days().settle();
	}

	Page complaint() {
		return this.desk.opens(this.crew.officer(), this.page);
	}

	/** Somebody else than the one who surveyed the household visits it again. */
	void checksAgain(String household, String points) {
		this.desk.does(this.crew.colleague(), "Phúc tra tại hộ", household, "recheck-household",
				(task) -> task.tick("Đã phúc tra")
					.moment("Ngày phúc tra", today())
					.enter("Người cung cấp thông tin", household)
					.enter("Điểm A (thu nhập)", points)
					.tick("1. Việc làm"));
	}

	void answers(String household, String result, String reasons) {
		this.desk.does(this.crew.officer(), "Trả lời người khiếu nại", household, "answer-complaint",
				(task) -> task.tick(result)
					.enter("Lý do, căn cứ", reasons)
					.moment("Ngày trả lời", today())
					.enter("Số văn bản trả lời", "90/UBND")
					.moment("Ngày văn bản trả lời", today()));
	}

	private String today() {
		return this.desk.days().today();
	}

}
