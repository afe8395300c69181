package vn.rasoat.procedure.decision;

import java.util.Date;
import java.util.Map;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.worklist.TaskEntry;

import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/**
 * A commune or its campaign at the step of one form, with answers that would be accepted.
 */
record DecisionStage(CommuneAtWork commune, String username, String caseKey, String task, Map<String, Object> answers) {

	static DecisionStage of(String form, DecisionDriver driver) {
		CommuneAtWork commune = driver.villagesDone(Family.staysPoor("Âu Văn Một"), Family.staysPoor("Âu Văn Hai"));
		return switch (form) {
			case "submit-report" ->
				at(commune, commune.officer(), DecideCommuneModel.SUBMIT_REPORT, DecisionAnswers.report(DAY));
			case "appraise-households" -> {
				commune.reports(DAY);
				yield at(commune, commune.specialist(), DecideCommuneModel.APPRAISE_HOUSEHOLDS,
						DecisionAnswers.appraisal(DAY));
			}
			case "give-opinion" -> {
				commune.reports(DAY);
				commune.appraises(DAY);
				yield at(commune, commune.leader(), DecideCommuneModel.GIVE_OPINION, DecisionAnswers.opinion(DAY));
			}
			case "decide-recognition" -> {
				agreed(commune);
				yield at(commune, commune.chair(), DecideCommuneModel.DECIDE_RECOGNITION,
						DecisionAnswers.decision(DAY));
			}
			case "issue-certificates" -> {
				agreed(commune);
				commune.decides(DAY);
				yield at(commune, commune.officer(), DecideCommuneModel.ISSUE_CERTIFICATES,
						DecisionAnswers.certificates(DAY));
			}
			default -> ofCampaign(form, driver, commune);
		};
	}

	private static DecisionStage ofCampaign(String form, DecisionDriver driver, CommuneAtWork commune) {
		commune.goesThrough(DAY);
		driver.decided(commune.id());
		String step = switch (form) {
			case "report-preliminary" -> "UserTask_ReportPreliminary";
			case "report-official" -> "UserTask_ReportOfficial";
			default -> "UserTask_ApproveResults";
		};
		String key = "campaign/" + commune.campaignId();
		Date due = Date.from(WorkingDays.endOf(DAY.plusDays(5)));
		driver.runtime.createProcessInstanceByKey("review-cycle")
			.processDefinitionWithoutTenantId()
			.businessKey(key)
			.setVariables(Map.of("campaignId", commune.campaignId(), "preliminaryDueAt", due, "officialDueAt", due,
					"officialOpensAt", due, "approvalRequired", true))
			.startBeforeActivity("UserTask_ReportPreliminary")
			.startBeforeActivity("UserTask_ReportOfficial")
			.execute();
		if (form.equals("approve-results")) {
			commune.submit(key, commune.specialist(), "UserTask_ReportPreliminary", reported());
			commune.submit(key, commune.specialist(), "UserTask_ReportOfficial", reported());
		}
		TaskEntry task = driver.entries.ofCase(key)
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(step))
			.findFirst()
			.orElseThrow();
		Map<String, Object> answers = form.startsWith("report") ? reported()
				: Answers.with(DecisionAnswers.decision(DAY), "body", "UBND tỉnh");
		return new DecisionStage(commune, form.startsWith("report") ? commune.specialist() : commune.leader(), key,
				task.id(), answers);
	}

	private static Map<String, Object> reported() {
		return Map.of("happenedOn", DAY.toString(), "signer", "Nguyễn Văn Chủ", "reportNumber",
				DecisionAnswers.number("BC-UBND"), "recipient", "Bộ Nông nghiệp và Môi trường");
	}

	private static void agreed(CommuneAtWork commune) {
		commune.reports(DAY);
		commune.appraises(DAY);
		commune.answers(DAY);
	}

	private static DecisionStage at(CommuneAtWork commune, String username, String step, Map<String, Object> answers) {
		return new DecisionStage(commune, username, commune.caseKey(), commune.task(step).id(), answers);
	}

}
