package vn.rasoat.procedure.blocked;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * An automatic step that was given up.
 *
 * @param id under which it is tried again
 * @param caseKey the case that waits; {@code null} when it belongs to none
 * @param area who administers it; the whole country when it belongs to no case
 * @param page of the case
 * @param step what it is called in the model
 * @param message what went wrong, in words of the machine: it can name people
 */
record BlockedStep(String id, @Nullable String caseKey, String caseName, AreaPath area, @Nullable String page,
		String step, @Nullable Instant since, @Nullable String message) {
}
