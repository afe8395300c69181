package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Plans of every level and the dates that hold by them. */
public interface Plans {

	/** The plan of a campaign, if it is issued. */
	Optional<Plan> ofCampaign(long campaignId);

	/** Documents that moved dates of a campaign, oldest first. */
	List<Plan> extensionsOf(long campaignId);

	/** Plans from the uppermost level down to this one. */
	List<Plan> cascade(long planId);

	/** Plans that hang directly on this one. */
	List<Plan> below(long planId);

	/** The commune's own plan, if it is on record. */
	Optional<Plan> ofCommune(long communeReviewId);

	/** Later documents that moved the commune's own dates, oldest first. */
	List<Plan> amendmentsOf(long communeReviewId);

	/**
	 * Dates of a commune: its own where its plan gives an earlier one, else the
	 * campaign's. Looked up each time, so that an extension reaches every commune.
	 */
	PlanDates datesOf(long communeReviewId);

	PlanDates datesOfCampaign(long campaignId);

	/**
	 * Records a plan of the upper level. The same document again is the one on record;
	 * another of the same number is refused.
	 */
	Plan upper(PlanDocument document, @Nullable Long parentId);

	/**
	 * Records what the plan of a campaign rests on, above all plans it hangs on already
	 * (before 01/07/2025 the province's and the ministry's above the district's).
	 */
	Plan above(long campaignId, PlanDocument document);

	/** Records the plan of a campaign. */
	Plan issue(long campaignId, PlanDocument document, @Nullable Long parentId, PlanDates dates, PlanChoices choices);

	/** Records a later document that moves dates of a campaign. */
	Plan extend(long campaignId, PlanDocument document, PlanDates dates, String reason);

	/**
	 * Records a commune's own plan; it comes after the campaign's and can only be
	 * tighter.
	 */
	Plan ofCommune(long communeReviewId, PlanDocument document, PlanDates dates);

	/** Records a later document that moves the commune's own dates, within the same. */
	Plan amend(Plan ownPlan, PlanDocument document, PlanDates dates, String reason);

}
