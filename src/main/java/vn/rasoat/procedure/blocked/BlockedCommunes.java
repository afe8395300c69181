package vn.rasoat.procedure.blocked;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.CommunesBehind;
import vn.rasoat.cycle.CommunesBehind.Behind;

/**
 * Communes of an admin's area that could not follow a document; they are tried again by
 * themselves.
 */
@Component
class BlockedCommunes {

	private final CurrentActor currentActor;

	private final CommunesBehind behind;

	BlockedCommunes(CurrentActor currentActor, CommunesBehind behind) {
		this.currentActor = currentActor;
		this.behind = behind;
	}

	List<Behind> seen() {
		Actor actor = this.currentActor.get();
		return this.behind.failing()
			.stream()
			.filter((it) -> actor.may(Role.ADMIN, it.area()))
			.limit(BlockedDesk.MOST)
			.toList();
	}

}
