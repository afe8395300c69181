package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSets;

/**
 * The units that can lead a campaign: those directly above communes, districts before
 * 01/07/2025 and provinces since.
 */
@Component
class LeadUnits {

	private final CurrentActor currentActor;

	private final Areas areas;

	private final BusinessClock clock;

	private final RuleSets ruleSets;

	LeadUnits(CurrentActor currentActor, Areas areas, BusinessClock clock, RuleSets ruleSets) {
		this.ruleSets = ruleSets;
		this.currentActor = currentActor;
		this.areas = areas;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** Codes of the standards a campaign can go by. */
	List<String> standards() {
		return this.ruleSets.all().stream().map(RuleSet::code).toList();
	}

	Unit get(String code) {
		return this.areas.get(code, today());
	}

	/** Units the actor is a lead officer of. */
	List<Unit> own() {
		return this.currentActor.get()
			.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.LEAD_OFFICER)
			.map(Grant::area)
			.flatMap((area) -> this.areas.at(new AreaPath(area), today()).stream())
			.flatMap((unit) -> communes(unit.code()).isEmpty() ? this.areas.below(unit.code(), today()).stream()
					: Stream.of(unit))
			.filter((unit) -> unit.level() == Level.PROVINCE || unit.level() == Level.DISTRICT)
			.distinct()
			.toList();
	}

	/** Communes of a unit today. */
	List<Unit> communes(String leadCode) {
		return this.areas.below(leadCode, today()).stream().filter((unit) -> unit.level() == Level.COMMUNE).toList();
	}

}
