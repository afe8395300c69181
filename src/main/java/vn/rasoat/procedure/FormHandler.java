package vn.rasoat.procedure;

import java.util.Map;
import java.util.Set;

import vn.rasoat.worklist.TaskEntry;

/**
 * Takes what was entered in one form to the domain. One for each form of the procedure.
 *
 * @param <F> what the form asks about its subject; components have the keys of its fields
 */
public interface FormHandler<F extends Record> {

	/** Id of the form. */
	String form();

	/** What the journal says was done. */
	String action();

	/**
	 * Options, limits and read-only values the form shows; never taken from the browser.
	 */
	default Map<String, Object> given(TaskEntry task) {
		return Map.of();
	}

	void handle(TaskEntry task, F form, Circumstances circumstances);

	/**
	 * Steps that follow; while their tasks have not begun this step can be taken back.
	 * Empty: never, as for reports that were sent and decisions that were signed.
	 */
	default Set<String> followedBy() {
		return Set.of();
	}

	/** Takes back in the domain what was entered. */
	default void withdraw(TaskEntry task, String reason) {
		throw new IllegalStateException(form() + " is never taken back");
	}

}
