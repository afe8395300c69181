package vn.rasoat.cycle;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * What must be there before a village can be reviewed: the village on that day, a rule
 * set for the year, and every value of it that a step will need, so that nobody is
 * stopped in the middle.
 */
@Component
class OpeningReview {

	private final Areas areas;

	private final RuleSets ruleSets;

	private final BusinessClock clock;

	OpeningReview(Areas areas, RuleSets ruleSets, BusinessClock clock) {
		this.areas = areas;
		this.ruleSets = ruleSets;
		this.clock = clock;
	}

	VillageReviewRow prepare(String villageCode, int reviewYear, Milestones milestones) {
		LocalDate day = this.clock.today();
		Unit village = this.areas.get(villageCode, day);
		Setting setting = settingOf(village, day);
		RuleSet rules = this.ruleSets.on(LocalDate.of(reviewYear, milestones.surveyBy().getMonth(), 1));
		check(rules, setting);
		return VillageReviewRow.opened(village, setting, reviewYear, rules.code(), milestones);
	}

	VillageReviewRow prepare(CommuneReview commune, String villageCode) {
		LocalDate day = this.clock.today();
		Unit village = this.areas.get(villageCode, day);
		if (!commune.communeCode().equals(village.parentCode())) {
			throw new VillageOfAnotherCommune(village.name(), commune.communeName());
		}
		Setting setting = settingOf(village, day);
		check(this.ruleSets.get(commune.ruleSet()), setting);
		return VillageReviewRow.opened(village, setting, commune);
	}

	private static void check(RuleSet rules, Setting setting) {
		VillageNeeds.VALUES.forEach((key) -> rules.require(key, setting));
		VillageNeeds.DECISIONS.forEach(rules::decision);
	}

	private Setting settingOf(Unit village, LocalDate day) {
		if (village.setting() != null) {
			return village.setting();
		}
		Setting communes = (village.parentCode() == null) ? null : this.areas.get(village.parentCode(), day).setting();
		if (communes == null) {
			throw new SettingUnknown(village.name());
		}
		return communes;
	}

}
