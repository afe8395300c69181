package vn.rasoat.procedure.village;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people enter, complete and right; tests change single answers. */
public final class Answers {

	static final String DAY = VillageDriver.TODAY.toString();

	private Answers() {
	}

	/** A visit to a poor household: 120 points A and three deprivations. */
	public static Map<String, Object> survey() {
		return Map.of("outcome", "DONE", "happenedOn", DAY, "informant", "Chủ hộ", "incomePoints", 120, "deprivations",
				List.of("employment", "nutrition", "health-insurance"));
	}

	public static Map<String, Object> absent() {
		return Map.of("outcome", "ABSENT", "happenedOn", DAY, "reason", "Đi làm ăn xa, hẹn hai lần không gặp");
	}

	public static Map<String, Object> invitation() {
		return Map.of("plannedOn", "2026-10-12", "plannedTime", "19:00", "place", "Nhà văn hóa ấp", "chair",
				"Trần Văn Trưởng", "frontInvited", true, "householdsInvited", true, "happenedOn", DAY);
	}

	/** Thirty people, so many of whom agree with everything. */
	public static Map<String, Object> meeting(int agreed) {
		return Map.ofEntries(Map.entry("happenedOn", DAY), Map.entry("startTime", "19:00"),
				Map.entry("place", "Nhà văn hóa ấp"), Map.entry("chair", "Trần Văn Trưởng"),
				Map.entry("secretary", "Lê Thị Thư"), Map.entry("attendCommittee", 2), Map.entry("attendFront", 1),
				Map.entry("attendOrganisations", 4), Map.entry("attendReviewers", 1), Map.entry("attendReviewed", 12),
				Map.entry("attendOthers", 10), Map.entry("agreedGenerally", agreed));
	}

	/** All agreed, except on one household. */
	static Map<String, Object> meetingExcept(String householdId, int agreed) {
		return with(meeting(30), "exceptions",
				List.of(Map.of("householdId", householdId, "agreed", agreed, "remark", "Ý kiến khác")));
	}

	public static Map<String, Object> minutes(String paperId) {
		return Map.of("happenedOn", DAY, "copies", 2, "signedByChair", true, "signedBySecretary", true,
				"signedByHouseholds", true, "paperId", paperId);
	}

	public static Map<String, Object> board(String photo) {
		return Map.of("happenedOn", DAY, "place", "Nhà văn hóa ấp", "paperId", photo);
	}

	public static Map<String, Object> communeBoard(String photo) {
		return with(with(with(board(photo), "place", "Trụ sở UBND xã"), "announcedOn", DAY), "announcement",
				"Thông báo kết quả rà soát trên loa truyền thanh");
	}

	/** The same, entered on a later day. */
	public static Map<String, Object> late(Map<String, Object> answers) {
		return with(with(answers, "lateReason", "Nhập bù"), "latePaper", "Sổ ghi tay");
	}

	public static Map<String, Object> with(Map<String, Object> answers, String key, Object answer) {
		Map<String, Object> changed = new HashMap<>(answers);
		changed.put(key, answer);
		return changed;
	}

}
