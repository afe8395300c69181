package vn.rasoat.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.survey.SurveyResult;
import vn.rasoat.survey.Surveys;
import vn.rasoat.wording.Wording;

/** Where the minutes take their facts from. */
@Component
class MinutesSources {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Areas areas;

	private final RuleSets ruleSets;

	private final Surveys surveys;

	private final Classifications classifications;

	private final Wording wording;

	MinutesSources(Areas areas, RuleSets ruleSets, Surveys surveys, Classifications classifications, Wording wording) {
		this.areas = areas;
		this.ruleSets = ruleSets;
		this.surveys = surveys;
		this.classifications = classifications;
		this.wording = wording;
	}

	List<ClassificationResult> classes(long villageReviewId, int round) {
		return this.classifications.of(villageReviewId, round);
	}

	List<SurveyResult> notReviewed(long villageReviewId, int round) {
		return this.surveys.of(villageReviewId, round).stream().filter((it) -> !it.isDone()).toList();
	}

	String communeOf(VillageReview review) {
		LocalDate day = review.milestones().surveyBy();
		return this.areas.find(review.villageCode(), day)
			.map(Unit::parentCode)
			.flatMap((code) -> this.areas.find(code, day))
			.map(Unit::name)
			.orElse("");
	}

	Minutes.Words words(VillageReview review) {
		return new Minutes.Words(said("village", review), said("village-head", review), said("Reviewer", review),
				said("Committee", review));
	}

	private String said(String word, VillageReview review) {
		return this.wording.text(" {" + word + "}", review.path(), review.ruleSet(), Map.of(), VIETNAMESE).strip();
	}

	int copies(VillageReview review) {
		return this.ruleSets.get(review.ruleSet()).require("meeting.minutes-copies", null).number().intValueExact();
	}

}
