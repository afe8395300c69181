package vn.rasoat.supervision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.worklist.StuckSteps.StuckStep;

/**
 * What the product does by itself between the tasks of people, by the step a supervisor
 * sees it in: there the mark stands when it was given up.
 */
final class AutomaticSteps {

	private AutomaticSteps() {
	}

	/** The step a node of the models stands in; empty for one they do not have. */
	static Optional<Step> withNode(String node) {
		return Optional.ofNullable(switch (node) {
			case "ServiceTask_OpenVillages" -> Step.COMMITTEE;
			case "CallActivity_PrepareCommune", "ServiceTask_RecordPreparationCancelled", "ServiceTask_CloseList" ->
				Step.LIST;
			case "BoundaryEvent_SurveyLate", "ServiceTask_TellSurveyLate", "ServiceTask_ClassifyHouseholds",
					"ServiceTask_PrepareResurvey", "ServiceTask_ReopenVillages", "ServiceTask_RecordCancellation" ->
				Step.SURVEY;
			case "ServiceTask_JudgeAgreement" -> Step.MEETING;
			case "ServiceTask_PreparePosting", "ServiceTask_OpenPosting", "CatchEvent_PeriodOver",
					"ServiceTask_ClosePosting", "ServiceTask_RecordPostingCancelled", "CallActivity_PostResult",
					"ServiceTask_FinishVillage", "EndEvent_ResultPosted" ->
				Step.POSTING;
			case "BoundaryEvent_ComplaintLodged", "ServiceTask_OpenComplaint", "CatchEvent_ComplaintsSettled",
					"ServiceTask_ClassifyRecheck", "CallActivity_PostRecheck", "ServiceTask_SettleComplaint",
					"BoundaryEvent_ComplaintWithdrawn", "ServiceTask_EndWithdrawnComplaint",
					"ServiceTask_RecordComplaintCancelled" ->
				Step.COMPLAINTS;
			case "CallActivity_ReviewVillages", "ServiceTask_RouteOpinion" -> Step.REPORT;
			case "ServiceTask_TakeOpinion" -> Step.OPINION;
			case "BoundaryEvent_ReportOvertaken", "ServiceTask_FindUnsettled", "CallActivity_DecideCommune",
					"ServiceTask_FinishCommune", "ServiceTask_RecordDecisionCancelled",
					"ServiceTask_RecordCommuneCancelled" ->
				Step.DECISION;
			default -> null;
		}).or(() -> Stream.of(Step.values()).filter((step) -> step.tasks().contains(node)).findFirst());
	}

	/**
	 * The step it is marked in. The result of a re-check is posted by the steps of any
	 * posting; a node an admin has drawn anew is marked where the work of its case ends.
	 */
	static Step stepOf(StuckStep stuck) {
		if (CaseKey.COMPLAINT.names(stuck.caseKey())) {
			return Step.COMPLAINTS;
		}
		return withNode(stuck.node())
			.orElse(CaseKey.VILLAGE_REVIEW.names(stuck.caseKey()) ? Step.POSTING : Step.DECISION);
	}

	/** By step, what of these cases was given up: as the models call it. */
	static Map<Step, Set<String>> of(Collection<StuckStep> stuck, @Nullable CommuneReview commune,
			Collection<VillageReview> villages, Collection<Complaint> objections) {
		Set<String> cases = new HashSet<>();
		if (commune != null) {
			cases.add(commune.caseKey());
		}
		villages.forEach((village) -> cases.add(village.caseKey()));
		objections.forEach((objection) -> cases.add(objection.caseKey()));
		Map<Step, Set<String>> names = new EnumMap<>(Step.class);
		stuck.stream()
			.filter((one) -> cases.contains(one.caseKey()))
			.forEach((one) -> names.computeIfAbsent(stepOf(one), (step) -> new TreeSet<>()).add(one.name()));
		return names;
	}

}
