package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people enter in the forms of a decision, with a new number from the register each
 * time.
 */
public final class DecisionAnswers {

	private static final AtomicInteger REGISTER = new AtomicInteger(100);

	private DecisionAnswers() {
	}

	public static Map<String, Object> report(LocalDate day) {
		return Map.of("happenedOn", day.toString(), "reportNumber", number("BC-UBND"), "signer", "Nguyễn Văn Chủ");
	}

	public static Map<String, Object> appraisal(LocalDate day, Long... returned) {
		return Map.of("happenedOn", day.toString(), "returns", rows(returned));
	}

	public static Map<String, Object> opinion(LocalDate day, Long... returned) {
		Map<String, Object> answers = new HashMap<>(Map.of("happenedOn", day.toString(), "letterNumber",
				number("SNNMT-GN"), "body", "Sở Nông nghiệp và Môi trường", "signer", "Trần Thị Lãnh", "verdict",
				(returned.length == 0) ? "agree-all" : "agree-except"));
		if (returned.length > 0) {
			answers.put("returns", rows(returned));
		}
		return answers;
	}

	public static Map<String, Object> decision(LocalDate day) {
		return Map.of("happenedOn", day.toString(), "decisionNumber", number("QĐ-UBND"), "signer", "Nguyễn Văn Chủ");
	}

	public static Map<String, Object> certificates(LocalDate day, Long... refused) {
		Map<String, Object> answers = new HashMap<>(Map.of("happenedOn", day.toString(), "firstNumber", 1,
				"numberSuffix", "/GCN-HN.HCN", "toldOn", day.toString(), "toldBy", "POSTING"));
		if (refused.length > 0) {
			answers.put("refusals",
					Arrays.stream(refused)
						.map((it) -> Map.of("householdId", String.valueOf(it), "number", number("UBND-TL"), "reason",
								"Thu nhập trên chuẩn"))
						.toList());
		}
		return answers;
	}

	static String number(String sign) {
		return REGISTER.incrementAndGet() + "/" + sign;
	}

	private static List<Map<String, String>> rows(Long... households) {
		return Arrays.stream(households)
			.map((it) -> Map.of("householdId", String.valueOf(it), "reason", "Điểm chưa đúng thực tế"))
			.toList();
	}

}
