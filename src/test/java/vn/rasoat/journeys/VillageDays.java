package vn.rasoat.journeys;

import java.util.function.UnaryOperator;

/** A village's review on days of its own: visits, a meeting some days on, minutes. */
final class VillageDays {

	private static final int MONTH = 9;

	private final Desk desk;

	private final VillageWay way;

	VillageDays(Desk desk, VillageWay way) {
		this.desk = desk;
		this.way = way;
	}

	long review() {
		return this.way.review;
	}

	String page() {
		return "/reviews/" + this.way.review;
	}

	void surveys(String household, UnaryOperator<TaskPage> answers) {
		this.way.surveys(household, (task) -> answers.apply(task).moment("Ngày đến hộ", today()));
		this.desk.days().settle();
	}

	/** The head invites today and records on the evening of the meeting. */
	void meets(int day, UnaryOperator<TaskPage> more) {
		String planned = this.desk.days().written(day, MONTH);
		this.way.convenes((task) -> look(task.moment("Ngày họp", planned).moment("Ngày gửi giấy mời", today()),
				"task-convene-meeting"));
		this.desk.days().comes(day, MONTH, 21);
		TaskPage task = this.desk.opened(this.way.head, "Ghi kết quả họp dân");
		more.apply(Answers.meeting(task).moment("Ngày họp", planned));
		this.desk.sends(task);
	}

	void handsInMinutes(int day) {
		this.desk.days().comes(day, MONTH, 9);
		this.way.receivesMinutes((task) -> look(task.moment("Ngày nhận biên bản", today()), "task-receive-minutes"));
		this.desk.days().settle();
	}

	private TaskPage look(TaskPage task, String name) {
		this.desk.look(task.page(), name);
		return task;
	}

	private String today() {
		return this.desk.days().today();
	}

}
