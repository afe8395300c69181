package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.commune.CommuneOverview.Step;
import vn.rasoat.procedure.commune.CommuneOverview.Step.State;

/** What is planned for a commune, and which of its steps are done by now. */
@Component
class PlanProgress {

	private final CommuneDates dates;

	private final Committees committees;

	private final Trainings trainings;

	private final CommuneReports reports;

	private final RecognitionDecisions decisions;

	PlanProgress(CommuneDates dates, Committees committees, Trainings trainings, CommuneReports reports,
			RecognitionDecisions decisions) {
		this.dates = dates;
		this.committees = committees;
		this.trainings = trainings;
		this.reports = reports;
		this.decisions = decisions;
	}

	boolean isPlanned(CommuneReview commune) {
		return this.dates.isPlanned(commune);
	}

	List<Plan> plans(CommuneReview commune) {
		return this.dates.plans(commune);
	}

	List<Step> steps(CommuneReview commune, List<VillageReview> villages, LocalDate today) {
		return EnumSet.range(PlanMilestone.COMMITTEE, PlanMilestone.DECISION).stream().map((milestone) -> {
			LocalDate lastDay = this.dates.lastDay(commune, milestone);
			boolean done = isDone(milestone, commune, villages);
			return new Step(milestone, lastDay, this.dates.isOwn(commune, milestone),
					done ? State.DONE : today.isAfter(lastDay) ? State.LATE : State.OPEN);
		}).toList();
	}

	private boolean isDone(PlanMilestone milestone, CommuneReview commune, List<VillageReview> villages) {
		Status status = commune.status();
		return switch (milestone) {
			case COMMITTEE -> this.committees.of(commune.caseKey()).isPresent();
			case TRAINING -> !this.trainings.of(commune.caseKey()).isEmpty();
			case LISTING -> status.compareTo(Status.REVIEWING) >= 0 && status != Status.CANCELLED;
			case MINUTES -> !villages.isEmpty() && villages.stream().allMatch(PlanProgress::isMinuted);
			case REPORT -> !this.reports.rounds(commune.id()).isEmpty();
			case DECISION -> status == Status.DECIDED || !this.decisions.of(commune.id()).isEmpty();
			default -> status == Status.DECIDING || status == Status.DECIDED;
		};
	}

	private static boolean isMinuted(VillageReview village) {
		return village.status() == VillageReview.Status.MINUTES_SIGNED || village.status().isFinal();
	}

}
