package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an officer enters while a commune is prepared, complete and right. */
public final class CommuneAnswers {

	static final String DAY = CommuneFixtures.TODAY.toString();

	private CommuneAnswers() {
	}

	public static Map<String, Object> committee() {
		String number = UUID.randomUUID().toString().substring(0, 8);
		return Map.ofEntries(Map.entry("planNumber", number + "/KH-UBND"), Map.entry("planOn", "2026-09-20"),
				Map.entry("planBody", "UBND xã"), Map.entry("choice", "NEW"), Map.entry("happenedOn", DAY),
				Map.entry("decisionNumber", number + "/QĐ-UBND"), Map.entry("decidedOn", "2026-09-21"),
				Map.entry("issuingBody", "UBND xã"), Map.entry("scope", "CAMPAIGN"), Map.entry("members",
						List.of(member("COMMITTEE", "Lê Văn Chủ", true), member("TEAM", "Hà Thị Tá", false))));
	}

	static Map<String, Object> member(String body, String name, boolean head) {
		return Map.of("body", body, "fullName", name, "position", "Phó Chủ tịch", "areaAssigned", "Thôn 1", "head",
				head);
	}

	public static Map<String, Object> training(List<String> reviewers, List<String> heads) {
		return Map.of("happenedOn", DAY, "place", "Hội trường xã", "organiser", "UBND xã", "reviewers", reviewers,
				"heads", heads);
	}

	public static Map<String, Object> informing() {
		return Map.of("happenedOn", DAY, "means", List.of("LOUDSPEAKER", "BOARD"));
	}

	/** A hundred households in each village. */
	public static Map<String, Object> residents(int villages) {
		return Map.of("happenedOn", DAY, "source", "Công an xã", "villages",
				java.util.Collections.nCopies(villages, Map.of("households", 100, "persons", 380)));
	}

	public static Map<String, Object> lists(List<String> states) {
		return Map.of("happenedOn", DAY, "villages", states.stream().map((it) -> Map.of("state", it)).toList());
	}

	static Map<String, Object> with(Map<String, Object> answers, String key, Object answer) {
		Map<String, Object> changed = new HashMap<>(answers);
		changed.put(key, answer);
		return changed;
	}

}
