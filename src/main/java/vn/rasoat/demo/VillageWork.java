package vn.rasoat.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.village.ReviewVillageProcess;
import vn.rasoat.worklist.TaskEntry;

/** The steps of a village's review, one by one, as the three people do them. */
@Component
@Profile({ "demo", "test" })
class VillageWork {

	private static final String SCAN = "demo/bien-ban-mau.pdf";

	private final ReviewVillageProcess process;

	private final FieldWork work;

	private final FieldDays days;

	private final ReviewLists lists;

	private final Papers papers;

	VillageWork(ReviewVillageProcess process, FieldWork work, FieldDays days, ReviewLists lists, Papers papers) {
		this.process = process;
		this.work = work;
		this.days = days;
		this.lists = lists;
		this.papers = papers;
	}

	void begins(VillageReview review, Cast cast) {
		this.work.as(cast.officer(), () -> {
			this.process.reviewBegins(review.id());
			return review;
		});
	}

	/** The reviewer visits the households that wait, at most so many of them. */
	void visits(VillageReview review, Cast cast, Map<String, SampleHousehold> families, int most) {
		List<TaskEntry> waiting = this.work.open(review, "UserTask_RecordSurvey");
		if (waiting.isEmpty()) {
			return;
		}
		List<String> indicators = this.work.options(waiting.get(0), "indicatorOptions");
		for (int number = 0; number < Math.min(most, waiting.size()); number++) {
			TaskEntry task = waiting.get(number);
			this.work.submit(cast.reviewer(), task,
					answers().visit(String.valueOf(task.subject()), families.get(task.subject()), number, indicators));
		}
	}

	void convenes(VillageReview review, Cast cast, int daysAhead) {
		this.work.submit(cast.head(), only(review, "UserTask_ConveneMeeting"), answers()
			.invitation(this.days.today().plusDays(daysAhead), placeIn(review), this.work.nameOf(cast.head())));
	}

	/** The village meets; so many households find no agreement. */
	void meets(VillageReview review, Cast cast, int disputed) {
		TaskEntry task = only(review, "UserTask_RecordMeeting");
		List<String> households = this.work.options(task, "householdOptions");
		this.work.submit(cast.head(), task, answers().meeting(placeIn(review), this.work.nameOf(cast.head()),
				this.work.nameOf(cast.reviewer()), this.lists.of(review.id()).size(), households.subList(0, disputed)));
	}

	void minutesArrive(VillageReview review, Cast cast) {
		Papers.Paper scan = this.work.as(cast.officer(),
				() -> this.papers.keep(review.caseKey(), "minutes-scan", "bien-ban-mau.pdf", scan()));
		this.work.submit(cast.officer(), only(review, "UserTask_ReceiveMinutes"), answers().minutes(scan.id()));
	}

	private FieldAnswers answers() {
		return new FieldAnswers(this.days.today());
	}

	private TaskEntry only(VillageReview review, String step) {
		return this.work.open(review, step)
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(review.villageName() + " has not come to " + step));
	}

	private static String placeIn(VillageReview review) {
		return "Nhà văn hóa " + review.villageName();
	}

	private static byte[] scan() {
		try {
			return new ClassPathResource(SCAN).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
