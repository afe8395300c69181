package vn.rasoat.demo;

/** Somewhere in the product where facts about a campaign are read. */
interface FactSource {

	void tell(Played played, FactSheet sheet);

}
