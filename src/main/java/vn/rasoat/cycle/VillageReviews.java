package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

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
	 * The first tasks go out: from now on the review is bound to this version of the
	 * procedure.
	 */
	VillageReview started(long id, LocalDate on, String modelVersion);

	/** Households go to another meeting. */
	VillageReview nextRound(long id);

	VillageReview ended(long id, VillageReview.Status status);

}
