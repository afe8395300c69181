package vn.rasoat.procedure.commune;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.CaseKind;
import vn.rasoat.procedure.decision.OpinionDates;
import vn.rasoat.worklist.TaskFacts.CaseFacts;

/** The review of a commune as a case. */
@Component
class CommuneCase implements CaseKind {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final CommuneDates dates;

	private final OpinionDates opinion;

	CommuneCase(CommuneReviews communes, VillageReviews villages, CommuneDates dates, OpinionDates opinion) {
		this.communes = communes;
		this.villages = villages;
		this.dates = dates;
		this.opinion = opinion;
	}

	@Override
	public String prefix() {
		return "commune-review";
	}

	@Override
	public String process() {
		return ReviewCommuneModel.KEY;
	}

	@Override
	public String page(long id) {
		return "/commune-reviews/" + id;
	}

	@Override
	public CaseFacts facts(long id) {
		CommuneReview commune = this.communes.get(id);
		return new CaseFacts(commune.communeName() + " " + commune.reviewYear(), commune.path());
	}

	@Override
	public Optional<Instant> dueAt(long id, String milestone) {
		if (milestone.equals(OpinionDates.MILESTONE)) {
			return this.opinion.dueAt(id).or(() -> dueAt(id, PlanMilestone.DECISION.key()));
		}
		CommuneReview commune = this.communes.get(id);
		return PlanMilestone.ofKey(milestone).map((it) -> this.dates.lastDay(commune, it)).map(WorkingDays::endOf);
	}

	@Override
	public String subject(long id, long subjectId) {
		return this.villages.get(subjectId).villageName();
	}

	@Override
	public void lock(long id) {
		this.communes.lock(id);
	}

	@Override
	public boolean isRunning(long id) {
		return ReviewCommuneProcess.runs(this.communes.get(id).status());
	}

	@Override
	public Optional<LocalDate> startedOn(long id) {
		return Optional.ofNullable(this.communes.get(id).startedOn());
	}

}
