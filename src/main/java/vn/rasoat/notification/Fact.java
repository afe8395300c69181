package vn.rasoat.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * Something people are told once. Nothing in it names a household.
 *
 * @param key the same for the same fact, whoever hears of it
 * @param kind which text tells it, {@code notification.<kind>.subject} and {@code .body}
 * @param words what the text is filled with; one that begins with {@code #} is the key of
 * a message
 * @param due last day, if there is one
 * @param path page on which to go on
 */
record Fact(String key, String kind, String caseKey, AreaPath area, List<String> words, @Nullable LocalDate due,
		String path) {

	/** Kinds that stand first in a mail: something went wrong and somebody must press. */
	private static final Set<String> PRESSING = Set.of("milestone-passed", "agreement-missed", "changed-after-report",
			"changed-after-decision");

	boolean isPressing() {
		return PRESSING.contains(this.kind);
	}

}
