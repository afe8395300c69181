package vn.rasoat.cycle;

import java.time.LocalDate;

/** The campaigns of all years. */
public interface Campaigns {

	/** The campaign, or a {@code CampaignUnknown} refusal (404). */
	Campaign get(long id);

	/**
	 * The campaign, locked until the transaction ends: who closes it and who finishes its
	 * last commune go one after the other.
	 */
	Campaign lock(long id);

	/**
	 * Opens a campaign without communes. Refused when the unit does not stand directly
	 * above communes, or leads one of that name and year already.
	 */
	Campaign open(NewCampaign campaign);

	/** Its process runs by this version of the procedure. */
	Campaign bound(long id, String modelVersion);

	/** The plan is in force. */
	Campaign started(long id, LocalDate on);

	Campaign ended(long id, Campaign.Status status);

}
