package vn.rasoat.posting;

import vn.rasoat.refusal.Refusal;

/**
 * Who surveyed the household checks it again without saying that nobody else is there.
 */
public class AlonenessNotStated extends Refusal {

	AlonenessNotStated() {
		super(Kind.INVALID, "posting.refusal.aloneness-not-stated");
	}

}
