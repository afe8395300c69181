package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.Cancellation;

/** What the officer of a commune or of the lead authority may do with its review. */
@Component
class CommuneSteering {

	private final CommunesSeen seen;

	private final CommuneMoves moves;

	private final Attempts attempts;

	CommuneSteering(CommunesSeen seen, CommuneMoves moves, Attempts attempts) {
		this.seen = seen;
		this.moves = moves;
		this.attempts = attempts;
	}

	void start(long id) {
		long commune = this.seen.steered(id).id();
		this.attempts.run(() -> {
			this.moves.process().communeStarts(commune);
			return commune;
		});
	}

	VillageReview addVillage(long id, String village) {
		long commune = this.seen.steered(id).id();
		return this.attempts.run(() -> this.moves.adding().add(commune, village));
	}

	void amend(long id, OwnDatesForm form) {
		long commune = this.seen.steered(id).id();
		this.attempts.run(() -> {
			this.moves.amending().amend(commune, form.toExtension(), form.isAcknowledged());
			return commune;
		});
	}

	void cancel(long id, Cancellation cancellation) {
		long commune = this.seen.steered(id).id();
		Cancellation founded = cancellation.founded();
		this.attempts.run(() -> {
			this.moves.cancelling().cancel(commune, founded);
			return commune;
		});
	}

	/**
	 * What changes a commune and the processes that carry it, each in one transaction.
	 */
	@Component
	record CommuneMoves(ReviewCommuneProcess process, AddingVillages adding, CancellingCommunes cancelling,
			AmendingPlans amending) {
	}

}
