package vn.rasoat.procedure.blocked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.procedure.EngineDoor;

/** What an admin sees of stuck cases of the own area, and does about them. */
@Component
@Transactional
class BlockedDesk {

	/** After an outage everything is stuck, and one look at the reason is enough. */
	static final int MOST = 200;

	/** Where the journal keeps tries of what belongs to no case. */
	private static final String CASE = "admin/blocked";

	private final CurrentActor currentActor;

	private final BlockedSteps steps;

	private final EngineDoor door;

	private final Journal journal;

	private final BusinessClock clock;

	BlockedDesk(CurrentActor currentActor, BlockedSteps steps, EngineDoor door, Journal journal, BusinessClock clock) {
		this.currentActor = currentActor;
		this.steps = steps;
		this.door = door;
		this.journal = journal;
		this.clock = clock;
	}

	/** Those of the own area, stuck for longest first; one more than {@link #MOST}. */
	@Transactional(readOnly = true)
	List<BlockedStep> seen() {
		Actor actor = this.currentActor.get();
		return this.steps.all()
			.filter((step) -> actor.may(Role.ADMIN, step.area()))
			.limit(MOST + 1)
			.sorted(Comparator.comparing(BlockedStep::since, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	BlockedStep tryAgain(String id) {
		BlockedStep step = this.steps.find(id).orElseThrow(StepNotBlocked::new);
		this.currentActor.require(Role.ADMIN, step.area());
		this.door.tryAgain(id);
		this.journal.record(new Act(Objects.requireNonNullElse(step.caseKey(), CASE), "step.tried-again", step.step(),
				this.clock.today(), null, null, null, Map.of(), Map.of()));
		return step;
	}

}
