package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.rasoat.cycle.RealPlans;
import vn.rasoat.procedure.commune.CommuneAnswers;

/** What the lead authority enters for a campaign, complete and right. */
public final class CampaignAnswers {

	private static final String DAY = "2026-10-05";

	private CampaignAnswers() {
	}

	/** The plan of An Giang 2026, entered later: nobody is asked, no approval is expected. */
	public static Map<String, Object> plan(String unit) {
		Map<String, Object> plan = new HashMap<>(
				Map.of("number", number("KH-UBND"), "issuingBody", "UBND " + unit, "happenedOn", "2026-08-28",
						"latePaper", "KH-UBND", "lateReason", "Nhập khi mở phần mềm", "windowFrom", "2026-09-03",
						"windowTo", "2026-12-14", "opinionGiver", "provincial-body", "approvalExpected", false));
		RealPlans.anGiang().lastDays().forEach((milestone, day) -> plan.put(milestone.key() + "By", day.toString()));
		plan.put("tasks", List.of(Map.of("description", "In phiếu", "givenTo", "Sở NN&MT", "dueOn", "2026-09-10")));
		return plan;
	}

	public static Map<String, Object> committee() {
		Map<String, Object> committee = new HashMap<>(CommuneAnswers.committee());
		committee.keySet().removeAll(List.of("planNumber", "planOn", "planBody"));
		return committee;
	}

	/** The conference; officers who did not come are excused. */
	public static Map<String, Object> launch() {
		return Map.of("happenedOn", DAY, "place", "Hội trường tỉnh", "organiser", "Sở NN&MT", "withTraining", true);
	}

	public static Map<String, Object> report(LocalDate day) {
		return Map.of("happenedOn", day.toString(), "reportNumber", number("BC-UBND"), "recipient",
				"Bộ Nông nghiệp và Môi trường", "signer", "Nguyễn Văn Chủ");
	}

	public static Map<String, Object> approval(LocalDate day, String unit) {
		return Map.of("happenedOn", day.toString(), "decisionNumber", number("QĐ-UBND"), "body", "UBND " + unit,
				"signer", "Nguyễn Văn Chủ");
	}

	/** The same answers with every day in another year. */
	static Map<String, Object> inYear(Map<String, Object> answers, int year) {
		Map<String, Object> then = new HashMap<>();
		answers.forEach((key, answer) -> then.put(key,
				(answer instanceof String text) ? text.replaceAll("^2026-", year + "-") : answer));
		return then;
	}

	/** A number of a register that nobody else has. */
	public static String number(String sign) {
		return UUID.randomUUID().toString().substring(0, 8) + "/" + sign;
	}

}
