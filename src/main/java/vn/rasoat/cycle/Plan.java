package vn.rasoat.cycle;

import org.jspecify.annotations.Nullable;

/**
 * A plan on record.
 *
 * @param parentId plan of the upper level it hangs on
 * @param extendsId plan whose dates it moves, with the reason
 * @param dates only those this document gives itself
 * @param choices what the plan of a campaign settles; {@code null} for others
 */
public record Plan(long id, PlanDocument document, @Nullable Long parentId, @Nullable Long campaignId,
		@Nullable Long communeReviewId, @Nullable Long extendsId, @Nullable String reason, PlanDates dates,
		@Nullable PlanChoices choices) {

	public boolean isExtension() {
		return this.extendsId != null;
	}

}
