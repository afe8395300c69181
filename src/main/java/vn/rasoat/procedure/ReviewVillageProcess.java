package vn.rasoat.procedure;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.ReviewVillageModel.Variables;

/** What the domain tells the village process. */
@Component
@Transactional
public class ReviewVillageProcess {

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final VillageReviews reviews;

	private final Journal journal;

	private final BusinessClock clock;

	ReviewVillageProcess(RepositoryService repository, RuntimeService runtime, VillageReviews reviews, Journal journal,
			BusinessClock clock) {
		this.repository = repository;
		this.runtime = runtime;
		this.reviews = reviews;
		this.journal = journal;
		this.clock = clock;
	}

	/** The list is ready: it is closed and the reviewers get their tasks. */
	public void reviewBegins(long villageReviewId) {
		LocalDate today = this.clock.today();
		ProcessDefinition published = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(ReviewVillageModel.KEY)
			.withoutTenantId()
			.latestVersion()
			.singleResult();
		this.reviews.lock(villageReviewId);
		VillageReview review = this.reviews.started(villageReviewId, today, published.getDeploymentId());
		this.journal.record(Act.of(review.caseKey(), "village-review.started", review.villageName(), today,
				Map.of("ruleSet", review.ruleSet())));
		this.runtime.startProcessInstanceById(published.getId(), review.caseKey(),
				Map.of(Variables.VILLAGE_REVIEW_ID, review.id(), Variables.SURVEY_DUE_AT,
						endOf(review.milestones().surveyBy()), Variables.MEETING_DUE_AT,
						endOf(review.milestones().meetingBy()), Variables.MINUTES_DUE_AT,
						endOf(review.milestones().minutesBy())));
	}

	/** The review is called off; a village that has not begun is simply closed. */
	public void reviewCancelled(long villageReviewId, String reason, String paper) {
		VillageReview review = this.reviews.lock(villageReviewId);
		this.journal.record(new Act(review.caseKey(), "village-review.cancelled", review.villageName(),
				this.clock.today(), null, paper, reason, Map.of(), Map.of()));
		if (review.status() == VillageReview.Status.RUNNING) {
			this.runtime.createMessageCorrelation(ReviewVillageModel.CANCELLED)
				.processInstanceBusinessKey(review.caseKey())
				.correlate();
		}
		else {
			this.reviews.ended(villageReviewId, VillageReview.Status.CANCELLED);
		}
	}

	private static Date endOf(LocalDate lastDay) {
		return Date.from(WorkingDays.endOf(lastDay));
	}

}
