package vn.rasoat.access;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * A role somebody holds at a place.
 *
 * @param person display name
 * @param validTo first day on which it is over, or {@code null} when it has no end
 */
public record HeldGrant(long id, String username, String person, Role role, AreaPath area, LocalDate validFrom,
		@Nullable LocalDate validTo) {

}
