package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tasks of the plans for agencies and communes. */
public interface PlanTasks {

	/** Tasks of a campaign, in the order of their last days. */
	List<PlanTask> of(long campaignId);

	/** Those given to one commune. */
	List<PlanTask> givenTo(long campaignId, String communeCode);

	/** The task, or a {@code PlanTaskUnknown} refusal (404). */
	PlanTask get(long campaignId, long id);

	/** Whoever is named as a commune of the campaign is that commune. */
	PlanTask give(long campaignId, String description, String givenTo, @Nullable LocalDate dueOn);

	PlanTask done(long campaignId, long id, LocalDate on, @Nullable String by, @Nullable String note);

	/** It turned out not to be done. */
	PlanTask undone(long campaignId, long id);

}
