package vn.rasoat.procedure.village;

import java.util.Map;

import vn.rasoat.TestTime;
import vn.rasoat.document.Papers;
import vn.rasoat.household.ReviewLists;

/** A village on its way, at the step of one form. */
record Stage(Village village, String username, String task, Map<String, Object> answers) {

	static Stage of(String form, VillageDriver driver, Papers papers) {
		TestTime.set(VillageDriver.TODAY);
		Village village = driver.running(1);
		if (form.equals("record-survey")) {
			return new Stage(village, village.reviewer(), village.task(ReviewVillageModel.RECORD_SURVEY).id(),
					Answers.survey());
		}
		village.surveysAll(Answers.survey());
		if (form.equals("convene-meeting")) {
			return new Stage(village, village.head(), village.task(ReviewVillageModel.CONVENE_MEETING).id(),
					Answers.invitation());
		}
		village.convenesMeeting();
		if (form.equals("record-meeting")) {
			return new Stage(village, village.head(), village.task(ReviewVillageModel.RECORD_MEETING).id(),
					Answers.meeting(30));
		}
		village.recordsMeeting(Answers.meeting(30));
		return new Stage(village, village.officer(), village.task(ReviewVillageModel.RECEIVE_MINUTES).id(),
				Answers.minutes(paper(village, papers)));
	}

	/**
	 * Who does the same step in another village; an officer of all of the commune is no
	 * stranger there.
	 */
	String of(Village other) {
		return this.username.equals(this.village.officer()) ? other.head()
				: this.username.equals(this.village.head()) ? other.head() : other.reviewer();
	}

	String household(ReviewLists lists) {
		return String.valueOf(lists.of(this.village.reviewId()).get(0).id());
	}

	static String paper(Village village, Papers papers) {
		return village.as(village.officer(), () -> String.valueOf(
				papers.keep(village.caseKey(), "minutes-scan", "bien-ban.pdf", "%PDF-1.4 bien ban".getBytes()).id()));
	}

}
