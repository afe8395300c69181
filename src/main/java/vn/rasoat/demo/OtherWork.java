package vn.rasoat.demo;

import vn.rasoat.demo.Scenario.Act;

/** Something people do besides the steps of the procedure. */
interface OtherWork {

	/** Name in the files. */
	String act();

	void does(Played played, Act act);

}
