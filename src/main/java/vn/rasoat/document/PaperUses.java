package vn.rasoat.document;

import java.util.Set;

/**
 * Papers on which steps rest that were handed in; implemented by the procedure. What was
 * done stays done when its scan turns out to be the wrong one, but never without proof.
 */
@FunctionalInterface
public interface PaperUses {

	/** Papers named when the steps of a case were handed in. */
	Set<Long> usedIn(String caseKey);

}
