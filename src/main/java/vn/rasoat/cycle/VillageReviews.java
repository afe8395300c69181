package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.refusal.Refusal;

/** The village reviews of all years. */
public interface VillageReviews {

	/** The review, or a {@code VillageReviewUnknown} refusal (404). */
	VillageReview get(long id);

	/**
	 * The review, locked until the transaction ends: people who work on one village at
	 * the same moment go one after the other instead of failing.
	 */
	VillageReview lock(long id);

	/** Reviews of an area, newest year first, villages in Vietnamese order. */
	List<VillageReview> in(AreaPath area);

	/** The review of a village that counts in a year; cancelled ones do not. */
	Optional<VillageReview> of(String villageCode, int reviewYear);

	/**
	 * Opens the review of a village. Refused when it has one that year, or when the rule
	 * set lacks a value the review will need.
	 */
	VillageReview open(String villageCode, int reviewYear, Milestones milestones);

	/**
	 * Opens the review of a village as a part of its commune's; its dates are the plan's.
	 * One that was opened by itself and has not begun becomes that part.
	 */
	VillageReview openFor(CommuneReview commune, String villageCode);

	/**
	 * Why the village could not be opened as a part of its commune's review; empty if it
	 * could.
	 */
	Optional<Refusal> obstacle(CommuneReview commune, String villageCode);

	/**
	 * Whether households of the village were sent back: its results went to the upper
	 * level with a report of the commune.
	 */
	boolean wasReturned(long id);

	/** Villages of a commune's review in Vietnamese order, cancelled ones as well. */
	List<VillageReview> ofCommune(long communeReviewId);

	/**
	 * The first tasks go out: from now on the review is bound to this version of the
	 * procedure.
	 */
	VillageReview started(long id, LocalDate on, String modelVersion);

	/** Households go to another meeting. */
	VillageReview nextRound(long id);

	/** The signed minutes are with the commune. */
	VillageReview minutesSigned(long id);

	/** The result was posted and what was said against it is settled. */
	VillageReview posted(long id);

	/**
	 * The opinion of the upper level sends households back: the village begins again with
	 * them, in the next round.
	 */
	VillageReview returned(long id, List<Long> households);

	/** Households that were sent back and are reviewed in the round that runs now. */
	List<Long> householdsOfRound(long id);

	VillageReview ended(long id, VillageReview.Status status);

}
