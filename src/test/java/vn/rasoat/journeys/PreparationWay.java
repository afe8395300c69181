package vn.rasoat.journeys;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import vn.rasoat.language.PlaceNames;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the commune officer does until the lists are complete. */
final class PreparationWay {

	private static final String TITLES = "Họ và tên,Mối quan hệ,Ngày sinh,Giới tính,Thôn,Phân loại hộ\n";

	private final Desk desk;

	private final Page officer;

	private final CommunePlace place;

	PreparationWay(Desk desk, Page officer, CommunePlace place) {
		this.desk = desk;
		this.officer = officer;
		this.place = place;
	}

	Page sees() {
		this.desk.opens(this.officer, "/commune-reviews").getByText(this.place.commune().name()).first().click();
		assertThat(this.officer.locator("h1")).containsText(PlaceNames.inSentence(this.place.commune().name()));
		return this.officer;
	}

	void setsUpCommittee() {
		does("Lập Ban Chỉ đạo cấp xã", "set-up-commune-committee", (task) -> {
			task.enter("Số kế hoạch", "41/KH-UBND").moment("Ngày ban hành kế hoạch", today());
			CommitteeAnswers.committee(task, today(), "77/QĐ-UBND", "UBND xã", "Lê Hoàng Phúc");
		});
	}

	void trains() {
		does("Tập huấn cho rà soát viên", "train-reviewers",
				(task) -> task.moment("Ngày tập huấn", today())
					.enter("Địa điểm", "Nhà văn hóa xã")
					.enter("Đơn vị tổ chức", "UBND xã")
					.tick("Nguyễn Thị Lụa")
					.tick("Trần Văn Tấn")
					.tick("Huỳnh Văn Út"));
	}

	void informs() {
		does("Thông báo tới người dân", "inform-residents",
				(task) -> task.moment("Ngày thông báo", today()).tick("Loa truyền thanh").tick("Niêm yết"));
	}

	void counts() {
		does("Nhập tổng số hộ dân cư", "count-residents", (task) -> {
			task.moment("Ngày của số liệu", today()).enter("Nguồn số liệu", "Công an xã");
			task.column("Tổng số hộ dân cư").forEach((field) -> field.fill("100"));
			task.column("Tổng số nhân khẩu").forEach((field) -> field.fill("400"));
		});
	}

	/** Households as the commune has them in its file. */
	void imports(String... rows) {
		this.desk.opens(this.officer, "/communes/" + this.place.commune().code() + "/households/import");
		this.officer.locator("#file")
			.setInputFiles(new FilePayload("danh-sach.csv", "text/csv",
					(TITLES + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8)));
		new TaskPage(this.officer).button("Kiểm tra tệp").click();
		this.officer.locator("main form[action$=confirm] button").click();
		assertThat(this.officer.locator("main .notice--success")).isVisible();
	}

	/** A household that asks to be reviewed. */
	void takesIn(long review, String head) {
		this.desk.opens(this.officer, "/reviews/" + review + "/households/add");
		this.officer.locator("#origin").selectOption("APPLICANT");
		this.officer.locator("#receivedOn").fill("2026-09-07");
		this.officer.locator("#number").fill("12/ĐN");
		this.officer.locator("#headName").fill(head);
		this.officer.locator("#birth").fill("1980");
		this.officer.locator("main form.stack > button.button").last().click();
		assertThat(this.officer.locator("main")).containsText(head);
	}

	void completesLists() {
		does("Hoàn thành danh sách hộ", "complete-lists", (task) -> {
			task.moment("Ngày hoàn thành danh sách", today());
			task.form().getByText("Danh sách đã đủ hộ").all().forEach(Locator::click);
		});
	}

	private void does(String step, String look, Consumer<TaskPage> answers) {
		this.desk.does(this.officer, step, this.place.commune().name(), look, answers);
	}

	private String today() {
		return this.desk.days().today();
	}

}
