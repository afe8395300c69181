package vn.rasoat.cycle;

import org.jspecify.annotations.Nullable;

/**
 * Which cases of a list are looked for; nothing means all.
 *
 * @param after id of the last case of the page before
 */
public record CaseQuery<S extends Enum<S>>(@Nullable Integer year, @Nullable S status, @Nullable Long after) {

	public boolean isFiltered() {
		return this.year != null || this.status != null;
	}

}
