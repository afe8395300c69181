package vn.rasoat.approval;

import vn.rasoat.cycle.CommuneReview;

/**
 * A complaint that came in time gave a household another result than the one that was
 * handed up; nothing happens to the report or the decision by itself.
 *
 * @param recognised whether the household is recognised already: only an ad-hoc review
 * changes that
 */
public record ResultChangedAfterReport(CommuneReview commune, long complaintId, boolean recognised) {
}
