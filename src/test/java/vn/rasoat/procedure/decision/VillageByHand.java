package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.meeting.Attendance;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.Proceedings;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.survey.Outcome;
import vn.rasoat.survey.SurveyResult;
import vn.rasoat.survey.Surveys;

/** Takes a village through survey, meeting and posting in the domain, without tasks. */
@TestComponent
class VillageByHand {

	private static final long PAPER = 1;

	private final VillageReviews villages;

	private final Surveys surveys;

	private final Classifications classifications;

	private final Meetings meetings;

	private final Postings postings;

	private final RuleSets ruleSets;

	VillageByHand(VillageReviews villages, Surveys surveys, Classifications classifications, Meetings meetings,
			Postings postings, RuleSets ruleSets) {
		this.villages = villages;
		this.surveys = surveys;
		this.classifications = classifications;
		this.meetings = meetings;
		this.postings = postings;
		this.ruleSets = ruleSets;
	}

	/** Reviews the households of the round that runs and posts what came out. */
	void carry(long villageReviewId, Map<Long, Family> families, LocalDate day) {
		VillageReview review = this.villages.get(villageReviewId);
		RuleSet rules = this.ruleSets.get(review.ruleSet());
		families.forEach((household, family) -> this.surveys.record(new SurveyResult(review.id(), review.round(),
				household, family.outcome(), day, null, (family.outcome() == Outcome.DONE) ? family.income() : null,
				rules.indicators().stream().limit(family.deprived()).map(RuleSet.Indicator::code).toList(), null)));
		this.classifications.classify(review);
		this.meetings.convene(review, day, day.atTime(8, 0).atOffset(ZoneOffset.ofHours(7)), "Nhà văn hóa",
				"Trưởng thôn");
		this.meetings.hold(review, new Proceedings(day, LocalTime.of(8, 0), "Nhà văn hóa", "Trưởng thôn", "Thư ký",
				new Attendance(1, 1, 1, 1, 6, 10), 20, List.of()));
		this.meetings.judge(review);
		this.meetings.receiveMinutes(review, day, PAPER);
		this.villages.minutesSigned(review.id());
		Posting posting = this.postings.prepareResult(review.id());
		this.postings.hang(posting.id(), new Board(Board.Place.VILLAGE, "Nhà văn hóa", day, PAPER, day, "Thông báo"));
		this.postings.hang(posting.id(), new Board(Board.Place.COMMUNE, "Trụ sở", day, PAPER, day, "Thông báo"));
		this.postings.open(posting.id());
		this.postings.close(posting.id());
		this.villages.posted(review.id());
	}

}
