package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.CancellationUnfounded;
import vn.rasoat.procedure.PaperTooLong;

/** What the officer of a commune or of the lead authority may do with its review. */
@Component
class CommuneSteering {

	private final CommunesSeen seen;

	private final ReviewCommuneProcess process;

	private final AddingVillages adding;

	private final CancellingCommunes cancelling;

	private final Attempts attempts;

	CommuneSteering(CommunesSeen seen, ReviewCommuneProcess process, AddingVillages adding,
			CancellingCommunes cancelling, Attempts attempts) {
		this.seen = seen;
		this.process = process;
		this.adding = adding;
		this.cancelling = cancelling;
		this.attempts = attempts;
	}

	void start(long id) {
		long commune = this.seen.steered(id).id();
		this.attempts.run(() -> {
			this.process.communeStarts(commune);
			return commune;
		});
	}

	VillageReview addVillage(long id, String village) {
		long commune = this.seen.steered(id).id();
		return this.attempts.run(() -> this.adding.add(commune, village));
	}

	void cancel(long id, String reason, String paper) {
		long commune = this.seen.steered(id).id();
		if (reason.isBlank() || paper.isBlank()) {
			throw new CancellationUnfounded();
		}
		PaperTooLong.refuse(paper);
		this.attempts.run(() -> {
			this.cancelling.cancel(commune, reason.strip(), paper.strip());
			return commune;
		});
	}

}
