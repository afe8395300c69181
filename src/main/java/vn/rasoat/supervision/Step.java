package vn.rasoat.supervision;

import java.util.List;
import java.util.Locale;

/**
 * The steps a supervisor follows, in the order of the procedure, and the tasks of people
 * that belong to each; the last task named finishes the step.
 */
enum Step {

	COMMITTEE(Scope.COMMUNE, "committee", "UserTask_SetUpCommuneCommittee"),
	TRAINING(Scope.COMMUNE, "training", "UserTask_TrainReviewers"),
	LIST(Scope.COMMUNE, "listing", "UserTask_InformResidents", "UserTask_CountResidents", "UserTask_CompleteLists"),
	SURVEY(Scope.VILLAGE, "survey", "UserTask_RecordSurvey"),
	MEETING(Scope.VILLAGE, "meeting", "UserTask_ConveneMeeting", "UserTask_RecordMeeting"),
	MINUTES(Scope.VILLAGE, "minutes", "UserTask_ReceiveMinutes"),
	POSTING(Scope.VILLAGE, "posting", "UserTask_HangVillageList", "UserTask_HangCommuneList"),
	COMPLAINTS(Scope.COMPLAINT, "recheck", "UserTask_RecheckHousehold", "UserTask_AnswerComplaint"),
	REPORT(Scope.COMMUNE, "report", "UserTask_SubmitReport"),
	OPINION(Scope.COMMUNE, "opinion", "UserTask_AppraiseHouseholds", "UserTask_GiveOpinion"),
	DECISION(Scope.COMMUNE, "decision", "UserTask_DecideRecognition", "UserTask_IssueCertificates");

	private final Scope scope;

	private final String milestone;

	private final List<String> tasks;

	Step(Scope scope, String milestone, String... tasks) {
		this.scope = scope;
		this.milestone = milestone;
		this.tasks = List.of(tasks);
	}

	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	Scope scope() {
		return this.scope;
	}

	/** Name of its date in plans and models. */
	String milestone() {
		return this.milestone;
	}

	public List<String> tasks() {
		return this.tasks;
	}

	String lastTask() {
		return this.tasks.get(this.tasks.size() - 1);
	}

	/** What a step is done in. */
	enum Scope {

		COMMUNE, VILLAGE, COMPLAINT

	}

}
