package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.CaseKind;
import vn.rasoat.procedure.decision.OpinionDates;

/** The review of a commune as a case. */
@Component
class CommuneCase extends CaseKind {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final CommuneDates dates;

	private final OpinionDates opinion;

	CommuneCase(CommuneReviews communes, VillageReviews villages, CommuneDates dates, OpinionDates opinion) {
		super(CaseKey.COMMUNE_REVIEW, ReviewCommuneModel.KEY, "/commune-reviews");
		this.communes = communes;
		this.villages = villages;
		this.dates = dates;
		this.opinion = opinion;
	}

	@Override
	protected CaseNow now(long id) {
		CommuneReview commune = this.communes.get(id);
		return new CaseNow(commune.communeName() + " " + commune.reviewYear(), commune.path(),
				ReviewCommuneProcess.runs(commune.status()), commune.startedOn(), commune.ruleSet());
	}

	@Override
	protected Optional<LocalDate> lastDay(long id, String milestone) {
		if (milestone.equals(OpinionDates.MILESTONE)) {
			return this.opinion.lastDay(id).or(() -> lastDay(id, PlanMilestone.DECISION.key()));
		}
		CommuneReview commune = this.communes.get(id);
		return PlanMilestone.ofKey(milestone).map((it) -> this.dates.lastDay(commune, it));
	}

	@Override
	protected String subject(long id, long subjectId) {
		return this.villages.get(subjectId).villageName();
	}

	@Override
	protected void lock(long id) {
		this.communes.lock(id);
	}

}
