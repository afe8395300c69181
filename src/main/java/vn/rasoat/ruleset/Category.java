package vn.rasoat.ruleset;

/**
 * Classes a household can fall into; {@code AVERAGE} only where the regime has a band of
 * points for it.
 */
public enum Category {

	POOR, NEAR_POOR, AVERAGE, NOT_POOR

}
