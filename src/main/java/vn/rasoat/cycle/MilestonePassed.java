package vn.rasoat.cycle;

/**
 * A milestone passed although its step is not done; people who press for it must hear of
 * it.
 */
public record MilestonePassed(VillageReview review, String milestone) {
}
