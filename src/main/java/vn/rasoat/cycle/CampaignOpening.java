package vn.rasoat.cycle;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.RuleSets;

/**
 * What a campaign is opened with: a lead unit directly above communes, and the law of the
 * review year.
 */
@Component
class CampaignOpening {

	private final Areas areas;

	private final RuleSets ruleSets;

	private final BusinessClock clock;

	CampaignOpening(Areas areas, RuleSets ruleSets, BusinessClock clock) {
		this.areas = areas;
		this.ruleSets = ruleSets;
		this.clock = clock;
	}

	/**
	 * The unit, if communes lie directly below it: a district while there were districts,
	 * a province since (QĐ 24/2021, Art. 8 as the local government law of 2025 applies
	 * it).
	 */
	Unit lead(String code) {
		Unit lead = this.areas.get(code, this.clock.today());
		boolean aboveCommunes = this.areas.below(code, this.clock.today())
			.stream()
			.anyMatch((unit) -> unit.level() == Level.COMMUNE);
		if (!aboveCommunes) {
			throw new LeadUnitUnfit(lead.name());
		}
		return lead;
	}

	/**
	 * The set named, or the one in force at the end of the review year: the autumn of
	 * 2021 was reviewed by the procedure that came into force during that year.
	 */
	String ruleSet(@Nullable String named, int reviewYear) {
		if (named != null && !named.isBlank()) {
			return this.ruleSets.get(named).code();
		}
		LocalDate end = LocalDate.of(reviewYear, Month.DECEMBER, Month.DECEMBER.maxLength());
		return this.ruleSets.on(end).code();
	}

	/** A second set, checked to exist and to be another one. */
	@Nullable String secondRuleSet(@Nullable String named, String first) {
		if (named == null || named.isBlank()) {
			return null;
		}
		String second = this.ruleSets.get(named).code();
		if (second.equals(first)) {
			throw new SecondRuleSetIsFirst(second);
		}
		return second;
	}

}
