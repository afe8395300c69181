package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.commune.ReviewCommuneModel.Variables;
import vn.rasoat.refusal.Refusal;

/** What the domain tells the process of a commune. */
@Component
@Transactional
public class ReviewCommuneProcess {

	private static final Map<String, PlanMilestone> TIMERS = Map.of(Variables.COMMITTEE_DUE_AT, PlanMilestone.COMMITTEE,
			Variables.TRAINING_DUE_AT, PlanMilestone.TRAINING, Variables.LISTING_DUE_AT, PlanMilestone.LISTING,
			Variables.REPORT_DUE_AT, PlanMilestone.REPORT, Variables.DECISION_DUE_AT, PlanMilestone.DECISION);

	private final EngineDoor engine;

	private final CommuneReviews communes;

	private final CommuneDates dates;

	private final CommuneVillages villages;

	private final CommuneRecords records;

	ReviewCommuneProcess(EngineDoor engine, CommuneReviews communes, CommuneDates dates, CommuneVillages villages,
			CommuneRecords records) {
		this.engine = engine;
		this.communes = communes;
		this.dates = dates;
		this.villages = villages;
		this.records = records;
	}

	/**
	 * The campaign came to this commune. One that lacks something, such as its villages,
	 * goes on waiting, which its page and journal say: it must not stop the others.
	 * @return whether the preparation has begun
	 */
	public boolean communeOpens(long communeReviewId) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		Optional<Refusal> obstacle = this.villages.obstacle(commune);
		obstacle.ifPresentOrElse((why) -> this.records.waits(commune, why), () -> begin(commune));
		return obstacle.isEmpty();
	}

	/**
	 * Somebody starts a commune that waits; refused while its campaign has no plan or
	 * something else is missing.
	 */
	public void communeStarts(long communeReviewId) {
		begin(this.communes.lock(communeReviewId));
	}

	private void begin(CommuneReview waiting) {
		if (!this.dates.isPlanned(waiting)) {
			throw new PlanNotIssued(waiting.communeName());
		}
		String version = this.engine.currentVersion(waiting.path());
		LocalDate today = this.records.today();
		CommuneReview commune = this.communes.started(waiting.id(), today, version);
		Map<String, Object> facts = new HashMap<>(this.engine.factsOf(version));
		facts.put("ruleSet", commune.ruleSet());
		this.records.write(commune, "commune-review.started", facts);
		Map<String, Object> variables = dates(commune);
		variables.put(Variables.COMMUNE_REVIEW_ID, commune.id());
		variables.put(Variables.HOUSEHOLDS_RETURNED, false);
		this.engine.start(ReviewCommuneModel.KEY, version, commune.caseKey(), variables);
	}

	private Map<String, Object> dates(CommuneReview commune) {
		Map<String, Object> dates = new HashMap<>();
		TIMERS.forEach((name, milestone) -> dates.put(name,
				Date.from(WorkingDays.endOf(this.dates.lastDay(commune, milestone)))));
		return dates;
	}

	/** Whether the status allows the villages to run. */
	static boolean runs(Status status) {
		return status == Status.PREPARING || status == Status.REVIEWING || status == Status.DECIDING;
	}

}
