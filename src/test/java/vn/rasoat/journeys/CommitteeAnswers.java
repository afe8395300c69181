package vn.rasoat.journeys;

/** A committee of one and a team of one, as a province and a commune set them up. */
final class CommitteeAnswers {

	private CommitteeAnswers() {
	}

	static TaskPage committee(TaskPage task, String day, String number, String body, String head) {
		return task.moment("Ngày thực hiện", day)
			.enter("Số quyết định", number)
			.moment("Ngày quyết định", day)
			.enter("Cơ quan ban hành", body)
			.tick("Cho đợt rà soát này")
			.pickInRow("Thuộc", "Ban Chỉ đạo")
			.enterInRow("Họ và tên", head)
			.enterInRow("Chức vụ", "Trưởng ban")
			.tickInRow("Trưởng ban")
			.addRow()
			.pickInRow("Thuộc", "Tổ giúp việc")
			.enterInRow("Họ và tên", "Đỗ Thị Kim Ngân")
			.enterInRow("Chức vụ", "Tổ trưởng");
	}

}
