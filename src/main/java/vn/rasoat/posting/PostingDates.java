package vn.rasoat.posting;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDate;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.ruleset.RuleValue;

/**
 * Periods in working days of a village's rule set. The day they run from does not count
 * (Civil Code 2015, Art. 147); a number the rule set lacks is refused, never guessed.
 */
@Component
class PostingDates {

	private final RuleSets ruleSets;

	private final WorkingDays workingDays;

	PostingDates(RuleSets ruleSets, WorkingDays workingDays) {
		this.ruleSets = ruleSets;
		this.workingDays = workingDays;
	}

	/** Time to object, from the day of the last board. */
	Period posting(VillageReview review, Kind kind, LocalDate lastBoard) {
		return after(review, (kind == Kind.RESULT) ? "posting.days" : "second-posting.days", lastBoard);
	}

	/** Time to re-check and answer, from the day of receipt. */
	Period recheck(VillageReview review, LocalDate received) {
		return after(review, "recheck.days", received);
	}

	/** A period of as many days from the same day, by the calendar as it is now. */
	Period anew(Period period, LocalDate from) {
		WorkingDate last = this.workingDays.after(from, period.days());
		return new Period(period.days(), period.confidence(), last.provisional(), WorkingDays.endOf(last.date()));
	}

	private Period after(VillageReview review, String key, LocalDate from) {
		RuleValue days = this.ruleSets.get(review.ruleSet()).require(key, null);
		WorkingDate last = this.workingDays.after(from, days.number().intValueExact());
		return new Period(days.number().intValueExact(), days.confidence(), last.provisional(),
				WorkingDays.endOf(last.date()));
	}

}
