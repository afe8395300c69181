package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

/** The commune reviews of all campaigns. */
public interface CommuneReviews {

	/** The review, or a {@code CommuneReviewUnknown} refusal (404). */
	CommuneReview get(long id);

	/** The review, locked until the transaction ends. */
	CommuneReview lock(long id);

	/** Communes of a campaign in Vietnamese order of names, cancelled ones as well. */
	List<CommuneReview> ofCampaign(long campaignId);

	/** Reviews of an area, newest year first, communes in Vietnamese order. */
	List<CommuneReview> in(AreaPath area);

	/** The review of a commune that counts in a year; cancelled ones do not. */
	Optional<CommuneReview> of(String communeCode, int reviewYear);

	/**
	 * Opens the review of a commune that stands on the day. Refused when it has one that
	 * year already or does not lie in the area of the campaign.
	 */
	CommuneReview open(Campaign campaign, String communeCode, LocalDate on);

	/**
	 * The preparation begins: from now on the review is bound to this version of the
	 * procedure.
	 */
	CommuneReview started(long id, LocalDate on, String modelVersion);

	/** The lists are complete: the villages begin. */
	CommuneReview reviewing(long id);

	/** All villages are done: the report is due. Doing it again changes nothing. */
	CommuneReview deciding(long id);

	/** The end, recognised or cancelled. */
	CommuneReview ended(long id, CommuneReview.Status status);

	/**
	 * Notes which households must be reviewed again, by the review of their village
	 * (opinion of the upper level, QĐ 24/2021/QĐ-TTg, Art. 4.5).
	 */
	void returned(long id, Map<Long, List<Long>> householdsByVillageReview);

	/** Households noted as returned that the villages have not yet taken up. */
	Map<Long, List<Long>> waitingReturns(long id);

	/** The villages begin again with what was returned: the next round. */
	CommuneReview reviewedAgain(long id);

}
