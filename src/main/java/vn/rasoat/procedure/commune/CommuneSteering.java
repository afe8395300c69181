package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.CancellationUnfounded;

/** What the officer of a commune or of the lead authority may do with its review. */
@Component
@Transactional
class CommuneSteering {

	private final CommunesSeen seen;

	private final ReviewCommuneProcess process;

	private final AddingVillages adding;

	private final CancellingCommunes cancelling;

	private final AmendingPlans amending;

	CommuneSteering(CommunesSeen seen, ReviewCommuneProcess process, AddingVillages adding,
			CancellingCommunes cancelling, AmendingPlans amending) {
		this.seen = seen;
		this.process = process;
		this.adding = adding;
		this.cancelling = cancelling;
		this.amending = amending;
	}

	public void start(long id) {
		this.process.communeStarts(this.seen.steered(id).id());
	}

	public VillageReview addVillage(long id, String village) {
		return this.adding.add(this.seen.steered(id).id(), village);
	}

	public void amend(long id, OwnDatesForm form) {
		this.amending.amend(this.seen.steered(id).id(), form.toExtension(), form.isAcknowledged());
	}

	public void cancel(long id, String reason, String paper) {
		long commune = this.seen.steered(id).id();
		if (reason.isBlank() || paper.isBlank()) {
			throw new CancellationUnfounded();
		}
		this.cancelling.cancel(commune, reason.strip(), paper.strip());
	}

}
