package vn.rasoat.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What people enter into every form from the plan to the certificates, when all goes
 * well.
 */
final class CampaignAnswers {

	private static final String SIGNER = "Nguyễn Văn Ký";

	/** Thirty people. */
	private static final Map<String, Object> ATTENDANCE = Map.of("attendCommittee", 2, "attendFront", 1,
			"attendOrganisations", 4, "attendReviewers", 1, "attendReviewed", 12, "attendOthers", 10);

	private final LocalDate today;

	CampaignAnswers(LocalDate today) {
		this.today = today;
	}

	/**
	 * @param number of the case, for numbers of the office's register
	 * @param given what the form was laid with
	 * @param scan hands a scan in and answers its number
	 */
	Map<String, Object> of(String step, String number, Map<String, Object> given, Supplier<String> scan) {
		Map<String, Object> answers = new HashMap<>(switch (step) {
			case "UserTask_IssuePlan" -> plan();
			case "UserTask_SetUpCommittee" -> committee(number);
			case "UserTask_LaunchCampaign" -> Map.of("place", "Hội trường tỉnh", "organiser", "Sở", "withTraining",
					true, "officers", values(given, "officerOptions"));
			case "UserTask_ReportPreliminary", "UserTask_ReportOfficial" ->
				Map.of("reportNumber", number + "/BC-" + step.substring(15), "recipient", "Bộ", "signer", SIGNER);
			case "UserTask_ApproveResults" ->
				Map.of("decisionNumber", number + "/QĐ-PD", "body", "UBND tỉnh", "signer", SIGNER);
			default -> commune(step, number, given, scan);
		});
		answers.put("happenedOn", day(0));
		return answers;
	}

	private Map<String, Object> commune(String step, String number, Map<String, Object> given, Supplier<String> scan) {
		return switch (step) {
			case "UserTask_SetUpCommuneCommittee" -> {
				Map<String, Object> answers = new HashMap<>(committee(number));
				answers.putAll(Map.of("planNumber", number + "/KH-UBND", "planOn", day(0), "planBody",
						String.valueOf(given.get("planBody"))));
				yield answers;
			}
			case "UserTask_TrainReviewers" -> Map.of("place", "Hội trường xã", "organiser", "UBND xã", "reviewers",
					values(given, "reviewerOptions"), "heads", values(given, "headOptions"));
			case "UserTask_InformResidents" -> Map.of("means", List.of("LOUDSPEAKER", "BOARD"));
			case "UserTask_CountResidents" ->
				Map.of("source", "Công an xã", "villages", rows(given, Map.of("households", 120, "persons", 480)));
			case "UserTask_CompleteLists" -> Map.of("villages", rows(given, Map.of("state", "COMPLETE")));
			case "UserTask_SubmitReport" ->
				Map.of("reportNumber", number + "/BC-UBND", "signer", SIGNER, "receivedOn", day(0));
			case "UserTask_AppraiseHouseholds" -> Map.of();
			case "UserTask_GiveOpinion" ->
				Map.of("letterNumber", number + "/CV", "body", "UBND tỉnh", "signer", SIGNER, "verdict", "agree-all");
			case "UserTask_DecideRecognition" -> Map.of("decisionNumber", number + "/QĐ-UBND", "signer", SIGNER);
			case "UserTask_IssueCertificates" -> Map.of("firstNumber", 1, "numberSuffix", "/GCN-" + number, "toldOn",
					day(0), "toldBy", values(given, "meansOptions").get(0));
			default -> village(step, given, scan);
		};
	}

	private Map<String, Object> village(String step, Map<String, Object> given, Supplier<String> scan) {
		return switch (step) {
			case "UserTask_RecordSurvey" -> Map.of("outcome", "DONE", "informant", "Chủ hộ", "incomePoints", 120,
					"deprivations", values(given, "indicatorOptions").subList(0, 3));
			case "UserTask_ConveneMeeting" ->
				Map.of("plannedOn", day(CampaignDays.DAYS_TO_MEETING), "plannedTime", "19:00", "place", "Nhà văn hóa",
						"chair", "Trưởng ấp", "frontInvited", true, "householdsInvited", true);
			case "UserTask_RecordMeeting" -> {
				Map<String, Object> answers = new HashMap<>(ATTENDANCE);
				answers.putAll(Map.of("startTime", "19:00", "place", "Nhà văn hóa", "chair", "Trưởng ấp", "secretary",
						"Thư ký", "agreedGenerally", 30));
				yield answers;
			}
			case "UserTask_ReceiveMinutes" -> Map.of("copies", 2, "signedByChair", true, "signedBySecretary", true,
					"signedByHouseholds", true, "paperId", scan.get());
			case "UserTask_HangVillageList" -> Map.of("place", "Nhà văn hóa", "paperId", scan.get());
			case "UserTask_HangCommuneList" -> Map.of("place", "Trụ sở UBND", "paperId", scan.get(), "announcedOn",
					day(0), "announcement", "Thông báo kết quả rà soát");
			default -> throw new IllegalArgumentException(step);
		};
	}

	private Map<String, Object> plan() {
		Map<String, Object> answers = new HashMap<>(CampaignDays.plan());
		answers.putAll(Map.of("number", "01/KH-UBND", "issuingBody", "UBND tỉnh", "opinionGiver", "provincial-body",
				"approvalExpected", true, "acknowledged", true));
		return answers;
	}

	private Map<String, Object> committee(String number) {
		return Map.of("choice", "NEW", "decisionNumber", number + "/QĐ-BCĐ", "decidedOn", day(0), "issuingBody", "UBND",
				"scope", "CAMPAIGN", "members",
				List.of(Map.of("body", "COMMITTEE", "fullName", SIGNER, "position", "Chủ tịch", "head", true)));
	}

	private String day(int later) {
		return this.today.plusDays(later).toString();
	}

	/** Every village of the form's own rows, each with the same answers. */
	private static List<Map<String, Object>> rows(Map<String, Object> given, Map<String, Object> answers) {
		return ((List<?>) given.getOrDefault("villages", List.of())).stream().map((row) -> {
			Map<String, Object> filled = new HashMap<>(answers);
			filled.put("village", String.valueOf(((Map<?, ?>) row).get("village")));
			return filled;
		}).toList();
	}

	private static List<String> values(Map<String, Object> given, String key) {
		return ((List<?>) given.getOrDefault(key, List.of())).stream()
			.map((option) -> String.valueOf(((Map<?, ?>) option).get("value")))
			.toList();
	}

}
