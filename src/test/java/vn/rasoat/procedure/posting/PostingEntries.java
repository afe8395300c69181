package vn.rasoat.procedure.posting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.document.Papers;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

/** What people enter on a list and on a complaint, complete and right. */
class PostingEntries {

	private static final AtomicInteger REGISTER = new AtomicInteger();

	final BusinessClock clock;

	private final Papers papers;

	PostingEntries(BusinessClock clock, Papers papers) {
		this.clock = clock;
		this.papers = papers;
	}

	/** A re-check that finds the household above the line of income. */
	public Map<String, Object> foundNotPoor() {
		return Map.of("outcome", "DONE", "happenedOn", this.clock.today().toString(), "informant", "Chủ hộ",
				"incomePoints", 180, "noDeprivation", true);
	}

	/** A re-check that finds what the survey found. */
	public Map<String, Object> foundTheSame() {
		return Answers.with(Answers.survey(), "happenedOn", this.clock.today().toString());
	}

	TakenBackForm withdrawal(Complaint complaint) {
		return new TakenBackForm(complaint.complainant(), this.clock.today(), "Đơn rút ngày 05/10/2026",
				"Đã rõ cách chấm điểm", null);
	}

	public Map<String, Object> answer(Complaint.Result result) {
		Map<String, Object> answer = new HashMap<>(Map.of("result", result.name(), "reasons", "Theo kết quả phúc tra",
				"happenedOn", this.clock.today().toString()));
		if (result != Complaint.Result.WITHDRAWN) {
			answer.put("letterNumber", REGISTER.incrementAndGet() + "/UBND");
			answer.put("letterDate", this.clock.today().toString());
		}
		return answer;
	}

	public Map<String, Object> board(String caseKey, Village village, LocalDate on) {
		Map<String, Object> board = new HashMap<>(
				Map.of("happenedOn", on.toString(), "place", "Nhà văn hóa ấp", "paperId", photo(caseKey, village)));
		return on.isBefore(this.clock.today()) ? Answers.late(board) : board;
	}

	public Map<String, Object> communeBoard(String caseKey, Village village, LocalDate on) {
		Map<String, Object> board = new HashMap<>(board(caseKey, village, on));
		board.put("place", "Bảng tin UBND xã");
		board.put("announcedOn", on.toString());
		board.put("announcement", "Kết quả rà soát được niêm yết, mời bà con đến xem.");
		return board;
	}

	public String photo(String caseKey, Village village) {
		return village.as(village.officer(),
				() -> String.valueOf(this.papers
					.keep(caseKey, "board-photo", "bang-tin.pdf", "%PDF-1.4 anh".getBytes(StandardCharsets.UTF_8))
					.id()));
	}

}
