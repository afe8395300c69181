package vn.rasoat.procedure.campaign;

import vn.rasoat.cycle.Campaign;

/** Case keys of campaigns. */
final class CampaignKey {

	private CampaignKey() {
	}

	static long idOf(String caseKey) {
		return Long.parseLong(caseKey.substring(Campaign.KIND.length() + 1));
	}

}
