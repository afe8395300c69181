package vn.rasoat.posting;

import java.util.List;

/**
 * Lists taken off their boards. The law asks for hanging them, not for recording this; it
 * is written down by those who want to prove that a list hung its whole time.
 */
public interface TakingDown {

	/**
	 * Refused while the list has to hang, for a day before its time was over or one still
	 * to come, and a second time.
	 */
	void record(long postingId, TakenDown taken);

	List<TakenDown> of(long postingId);

}
