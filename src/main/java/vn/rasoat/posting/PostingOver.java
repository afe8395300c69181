package vn.rasoat.posting;

import vn.rasoat.cycle.VillageReview;

/** A list hung its time: it may be taken off its boards. */
public record PostingOver(Posting posting, VillageReview village) {
}
