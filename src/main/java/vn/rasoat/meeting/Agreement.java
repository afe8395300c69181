package vn.rasoat.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What the meeting said on one household.
 *
 * @param agreed how many of those attending agree with the proposed class
 * @param accepted whether that reaches the ratio of the rule set
 */
public record Agreement(long householdId, int agreed, boolean accepted, @Nullable String remark) {
}
