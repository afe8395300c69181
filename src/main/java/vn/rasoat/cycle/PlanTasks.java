package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/** Tasks of the plans for agencies and communes. */
public interface PlanTasks {

	/** Tasks of a campaign, in the order of their last days. */
	List<PlanTask> of(long campaignId);

	/** Those given to one commune. */
	List<PlanTask> givenTo(long campaignId, String communeCode);

	/**
	 * Those not done that are given to communes of these areas, of campaigns that run;
	 * soonest first.
	 */
	List<CommuneTask> openIn(Collection<AreaPath> areas);

	/**
	 * Those not done though their last day is before this one, of campaigns that run and
	 * are led in these areas; longest late first, at most so many.
	 */
	List<PlanTask> lateOn(LocalDate day, Collection<AreaPath> areas, int most);

	/** How many are late then. */
	int countLateOn(LocalDate day, Collection<AreaPath> areas);

	/** The task, or a {@code PlanTaskUnknown} refusal (404). */
	PlanTask get(long campaignId, long id);

	/** Whoever is named as a commune of the campaign is that commune. */
	PlanTask give(long campaignId, String description, String givenTo, @Nullable LocalDate dueOn);

	PlanTask done(long campaignId, long id, LocalDate on, @Nullable String by, @Nullable String note);

	/** It turned out not to be done. */
	PlanTask undone(long campaignId, long id);

	/** A task with the review of the commune it is given to. */
	record CommuneTask(PlanTask task, long communeReviewId, String communeName) {
	}

}
