package vn.rasoat.procedure.campaign;

import vn.rasoat.procedure.Cancellation;

/**
 * What a campaign asks of the processes of its communes; given by the part that carries
 * communes, which in turn tells {@link FinishedCommunes}.
 */
public interface CommunesOfCampaign {

	/** The commune begins its preparation. */
	void opens(long communeReviewId);

	/** The commune is called off with everything below it. */
	void cancel(long communeReviewId, Cancellation cancellation);

}
