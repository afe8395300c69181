package vn.rasoat.journeys;

/** What the three people enter, in their own words. */
final class Answers {

	static final String DAY = "05/10/2026";

	private Answers() {
	}

	static TaskPage poor(TaskPage task) {
		return visited(task, "120").tick("1. Việc làm").tick("3. Dinh dưỡng").tick("4. Bảo hiểm y tế");
	}

	/** Points below the line, but lacking little. */
	static TaskPage nearPoor(TaskPage task) {
		return visited(task, "120").tick("1. Việc làm");
	}

	/** Points above the line and nothing lacking, which has to be said. */
	static TaskPage notPoor(TaskPage task) {
		return visited(task, "190").tick("Hộ không thiếu hụt chỉ số nào");
	}

	static TaskPage absent(TaskPage task) {
		return task.ready()
			.tick("Hộ vắng nhà")
			.moment("Ngày đến hộ", DAY)
			.enter("Lý do không rà soát được", "Cả nhà đi làm ăn xa, hẹn hai lần không gặp");
	}

	static TaskPage visited(TaskPage task, String points) {
		return task.ready()
			.tick("Đã rà soát")
			.moment("Ngày đến hộ", DAY)
			.enter("Người cung cấp thông tin", "Chủ hộ")
			.enter("Điểm A (thu nhập)", points);
	}

	static TaskPage invitation(TaskPage task) {
		return task.ready()
			.moment("Ngày họp", "12/10/2026")
			.moment("Giờ họp", "19:00")
			.enter("Địa điểm họp", "Nhà văn hóa ấp")
			.enter("Người chủ trì", "Trần Văn Trưởng")
			.tick("Đã mời Mặt trận Tổ quốc")
			.tick("Đã mời đại diện các hộ")
			.moment("Ngày gửi giấy mời", DAY);
	}

	/** Thirty people, all of whom agree. */
	static TaskPage meeting(TaskPage task) {
		return task.ready()
			.moment("Ngày họp", DAY)
			.moment("Giờ bắt đầu", "19:00")
			.enter("Địa điểm họp", "Nhà văn hóa ấp")
			.enter("Người chủ trì", "Trần Văn Trưởng")
			.enter("Thư ký cuộc họp", "Lê Thị Thư")
			.enter("Ban Chỉ đạo rà soát", "2")
			.enter("Mặt trận Tổ quốc cấp xã", "1")
			.enter("Bí thư Chi bộ", "4")
			.enter("Rà soát viên", "1")
			.enter("Đại diện hộ được rà soát", "12")
			.enter("Đại diện các hộ khác", "10")
			.enter("Số người đồng ý với kết quả", "30");
	}

	static TaskPage minutes(TaskPage task) {
		return task.ready()
			.moment("Ngày nhận biên bản", DAY)
			.enter("Số bản biên bản đã ký", "2")
			.tick("Có chữ ký người chủ trì")
			.tick("Có chữ ký thư ký")
			.tick("Có chữ ký đại diện hộ dân")
			.pick("Bản quét biên bản đã ký", "bien-ban.pdf");
	}

}
