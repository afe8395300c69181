package vn.rasoat.household;

import org.jspecify.annotations.Nullable;

/**
 * A member of a household; exactly one of them is the head.
 *
 * @param relation to the head, in the words of the list
 */
public record Member(long id, long householdId, boolean head, String fullName, String relation, @Nullable Birth birth,
		@Nullable Sex sex, @Nullable String citizenId, @Nullable String ethnicity) {
}
