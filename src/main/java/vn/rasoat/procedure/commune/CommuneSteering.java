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

	private final CountingVillages counting;

	CommuneSteering(CommunesSeen seen, ReviewCommuneProcess process, AddingVillages adding,
			CancellingCommunes cancelling, CountingVillages counting) {
		this.seen = seen;
		this.process = process;
		this.adding = adding;
		this.cancelling = cancelling;
		this.counting = counting;
	}

	public void start(long id) {
		this.process.communeStarts(this.seen.steered(id).id());
	}

	public VillageReview addVillage(long id, String village) {
		return this.adding.add(this.seen.steered(id).id(), village);
	}

	public void count(long id, VillageCountForm form) {
		this.counting.count(this.seen.steered(id).id(), form);
	}

	public void cancel(long id, String reason, String paper) {
		long commune = this.seen.steered(id).id();
		if (reason.isBlank() || paper.isBlank()) {
			throw new CancellationUnfounded();
		}
		this.cancelling.cancel(commune, reason.strip(), paper.strip());
	}

}
