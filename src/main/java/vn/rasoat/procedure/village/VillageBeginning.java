package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.village.ReviewVillageModel.Variables;

/** A village begins: bound to a version of the procedure, with the dates that hold. */
@Component
class VillageBeginning {

	private final EngineDoor engine;

	private final VillageReviews reviews;

	private final Journal journal;

	private final BusinessClock clock;

	VillageBeginning(EngineDoor engine, VillageReviews reviews, Journal journal, BusinessClock clock) {
		this.engine = engine;
		this.reviews = reviews;
		this.journal = journal;
		this.clock = clock;
	}

	VillageReview begins(long id, String version) {
		LocalDate today = this.clock.today();
		this.reviews.lock(id);
		VillageReview review = this.reviews.started(id, today, version);
		Map<String, Object> facts = new HashMap<>(this.engine.factsOf(version));
		facts.put("ruleSet", review.ruleSet());
		this.journal.record(Act.of(review.caseKey(), "village-review.started", review.villageName(), today, facts));
		return review;
	}

	/** The process of the commune came to this village. */
	void called(long id, String definition) {
		if (this.reviews.get(id).status() == VillageReview.Status.PREPARING) {
			begins(id, this.engine.versionOf(definition));
		}
	}

	/** What the timers of the village wait for. */
	Map<String, Object> dates(long id) {
		Milestones dates = this.reviews.get(id).datesNow();
		return Map.of(Variables.SURVEY_DUE_AT, endOf(dates.surveyBy()), Variables.MEETING_DUE_AT,
				endOf(dates.meetingBy()), Variables.MINUTES_DUE_AT, endOf(dates.minutesBy()));
	}

	private static Date endOf(LocalDate lastDay) {
		return Date.from(WorkingDays.endOf(lastDay));
	}

}
