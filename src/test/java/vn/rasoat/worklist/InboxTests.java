package vn.rasoat.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Actor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.worklist.InboxQuery.Tab;

import static org.assertj.core.api.Assertions.assertThat;

@RaSoatTest
class InboxTests {

	@Autowired
	private Inbox inbox;

	@Autowired
	private TaskRecorder recorder;

	private TaskMother tasks;

	private Actor reviewer;

	@BeforeEach
	void village() {
		TestTime.set(TaskMother.TODAY);
		this.tasks = new TaskMother(this.recorder);
		this.reviewer = actor("reviewer", Role.REVIEWER, this.tasks.village);
	}

	@AfterEach
	void nobodyReads() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void showsTheTasksOfTheRoleInTheAreaAndBelow() {
		TaskEntry survey = this.tasks.survey("Lê Thị Hoa", null);
		this.tasks.minutes(null);
		AreaPath commune = new AreaPath(this.tasks.village.text().replaceFirst("[^/]+/$", ""));

		assertThat(subjects(this.reviewer, Tab.GROUPS)).containsExactly("Lê Thị Hoa");
		assertThat(ids(actor("reviewer", Role.REVIEWER, commune), Tab.GROUPS)).containsExactly(survey.id());
	}

	@Test
	void hidesTasksOfOtherAreasAndOtherRoles() {
		this.tasks.survey("Lê Thị Hoa", null);
		Actor neighbour = actor("neighbour", Role.REVIEWER, new TaskMother(this.recorder).village);

		assertThat(ids(neighbour, Tab.GROUPS)).isEmpty();
		assertThat(ids(actor("head", Role.VILLAGE_HEAD, this.tasks.village), Tab.GROUPS)).isEmpty();
		assertThat(ids(new Actor("nobody", "Không quyền", List.of()), Tab.LATE)).isEmpty();
	}

	@Test
	void ownerSeesHisTaskWhereverHisGrantsAre() {
		TaskEntry given = this.tasks.survey("Lê Thị Hoa", null, "given-" + this.tasks.village.text().hashCode());

		assertThat(ids(new Actor(String.valueOf(given.owner()), "Người làm", List.of()), Tab.MINE))
			.containsExactly(given.id());
		assertThat(ids(this.reviewer, Tab.MINE)).isEmpty();
	}

	@Test
	void sortsByDateThenByGivenNameInVietnameseOrder() {
		for (String head : List.of("Trần Văn Ân", "Lê Thị Hoa", "Đỗ Văn An", "Vũ Văn Ấn", "Nguyễn Thị Ánh")) {
			this.tasks.survey(head, LocalDate.of(2026, 10, 20));
		}
		this.tasks.survey("Cao Văn Zú", LocalDate.of(2026, 10, 6));
		this.tasks.survey("An Không Hạn", null);

		assertThat(subjects(this.reviewer, Tab.GROUPS)).containsExactly("Cao Văn Zú", "Đỗ Văn An", "Nguyễn Thị Ánh",
				"Trần Văn Ân", "Vũ Văn Ấn", "Lê Thị Hoa", "An Không Hạn");
	}

	@Test
	void goesThroughAllPagesWithoutGapOrDouble() {
		for (int i = 0; i < 60; i++) {
			this.tasks.survey("Nguyễn Văn " + (char) ('A' + i % 9),
					(i % 3 == 0) ? null : TaskMother.TODAY.plusDays(i % 5));
		}
		List<String> seen = new ArrayList<>();
		String after = null;
		do {
			Inbox.Page page = this.inbox.page(this.reviewer, new InboxQuery(Tab.GROUPS, null, null, null, after));
			page.tasks().forEach((task) -> seen.add(task.id()));
			after = page.next();
		}
		while (after != null);

		assertThat(seen).hasSize(60).doesNotHaveDuplicates();
	}

	@Test
	void findsWithoutAccentsAndTakesWildcardsLiterally() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
		this.tasks.survey("Đỗ Thị Hằng", null);

		assertThat(found("do hang")).containsExactly("Đỗ Thị Hằng");
		assertThat(found("ĐỖ  ra soat")).containsExactly("Đỗ Thị Hằng");
		assertThat(found("%")).isEmpty();
		assertThat(found("hoa")).isEmpty();
	}

	@Test
	void aWordIsLookedForWhereWordsBegin() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
		this.tasks.survey("Nguyễn Văn Thiên", null);
		this.tasks.survey("Nguyễn Thị Hiên", null);

		assertThat(found("hien")).containsExactly("Nguyễn Thị Hiên");
		assertThat(found("nguy")).hasSize(2);
	}

	@Test
	void findsWhatIsReadInEnglishOnly() {
		this.tasks.survey("Đỗ Thị Hằng", null);
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		assertThat(found("visit hang")).containsExactly("Đỗ Thị Hằng");
		assertThat(found("ghi ket qua")).isEmpty();
	}

	@Test
	void separatesLateFromDueSoonByTheClock() {
		this.tasks.survey("Hết hôm nay", TaskMother.TODAY);
		this.tasks.survey("Hết hôm qua", TaskMother.TODAY.minusDays(1));
		this.tasks.survey("Còn lâu", TaskMother.TODAY.plusDays(20));

		assertThat(subjects(this.reviewer, Tab.SOON)).containsExactly("Hết hôm nay");
		assertThat(subjects(this.reviewer, Tab.LATE)).containsExactly("Hết hôm qua");

		TestTime.set(TaskMother.TODAY.plusDays(1));
		assertThat(subjects(this.reviewer, Tab.LATE)).containsExactly("Hết hôm qua", "Hết hôm nay");
	}

	@Test
	void countsStopAtTheLimit() {
		for (int i = 0; i < 103; i++) {
			this.tasks.survey("Nguyễn Văn A", null);
		}

		assertThat(this.inbox.counts(this.reviewer)).containsEntry(Tab.GROUPS, 100).containsEntry(Tab.MINE, 0);
	}

	private List<String> found(String text) {
		return this.inbox.page(this.reviewer, new InboxQuery(Tab.GROUPS, null, null, text, null))
			.tasks()
			.stream()
			.map(TaskEntry::subject)
			.toList();
	}

	private List<String> ids(Actor actor, Tab tab) {
		return this.inbox.page(actor, InboxQuery.of(tab)).tasks().stream().map(TaskEntry::id).toList();
	}

	private List<String> subjects(Actor actor, Tab tab) {
		return this.inbox.page(actor, InboxQuery.of(tab)).tasks().stream().map(TaskEntry::subject).toList();
	}

	private static Actor actor(String name, Role role, AreaPath area) {
		return new Actor(name, name, List.of(new Grant(role, area.text())));
	}

}
