package vn.rasoat.procedure.campaign;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.rasoat.refusal.Refusal;

/** A commune would give itself a day that only the plan of the campaign gives. */
public class DateOfTheCampaign extends Refusal {

	/**
	 * @param milestone key of its name
	 */
	DateOfTheCampaign(String milestone) {
		super(Kind.INVALID, "procedure.refusal.date-of-the-campaign",
				new DefaultMessageSourceResolvable("cycle.milestone." + milestone));
	}

}
