package vn.rasoat.meeting;

import vn.rasoat.cycle.VillageReview;

/**
 * The result of a meeting was written down; published in the transaction that did it.
 */
record MeetingHeld(VillageReview review) {
}
