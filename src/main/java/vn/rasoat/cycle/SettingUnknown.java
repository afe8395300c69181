package vn.rasoat.cycle;

import vn.rasoat.refusal.Refusal;

/** Nobody has entered whether the village is rural or urban. */
public class SettingUnknown extends Refusal {

	SettingUnknown(String village) {
		super(Kind.INVALID, "cycle.refusal.setting-unknown", village);
	}

}
