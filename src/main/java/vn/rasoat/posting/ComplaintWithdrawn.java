package vn.rasoat.posting;

import vn.rasoat.cycle.VillageReview;

/**
 * A complaint was taken back, and the work on it is about to end: whoever was to check
 * the household again can still be found.
 */
public record ComplaintWithdrawn(Complaint complaint, VillageReview village) {
}
