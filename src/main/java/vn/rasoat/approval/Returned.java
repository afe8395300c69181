package vn.rasoat.approval;

/** A household that is not agreed to, and why. */
public record Returned(long householdId, String reason) {
}
