package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/** Whoever surveyed the household does not check it again while somebody else can. */
public class RecheckByTheSamePerson extends Refusal {

	/**
	 * @param others names of those who can
	 */
	RecheckByTheSamePerson(String others) {
		super(Kind.INVALID, "posting.refusal.same-person", others);
	}

}
