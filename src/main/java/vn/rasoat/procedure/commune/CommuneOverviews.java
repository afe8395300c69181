package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.Residents.Count;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.commune.CommuneOverview.Step;
import vn.rasoat.procedure.commune.CommuneOverview.Step.State;
import vn.rasoat.procedure.commune.CommuneOverview.VillageLine;

/** Gathers what is known of a commune's review. */
@Component
class CommuneOverviews {

	private final CommuneDates dates;

	private final Committees committees;

	private final Trainings trainings;

	private final Residents residents;

	private final ListedVillages villages;

	CommuneOverviews(CommuneDates dates, Committees committees, Trainings trainings, Residents residents,
			ListedVillages villages) {
		this.dates = dates;
		this.committees = committees;
		this.trainings = trainings;
		this.residents = residents;
		this.villages = villages;
	}

	CommuneOverview of(CommuneReview commune) {
		Map<String, Count> counts = this.residents.counts(commune.id())
			.stream()
			.collect(Collectors.toMap(Count::villageCode, Function.identity()));
		List<VillageLine> lines = this.villages.of(commune.id()).entrySet().stream().map((village) -> {
			Count count = counts.getOrDefault(village.getKey().villageCode(),
					new Count(village.getKey().villageCode(), 0, 0));
			return new VillageLine(village.getKey(), village.getValue(), count.households(), count.persons());
		}).toList();
		return new CommuneOverview(commune, this.dates.plans(commune), steps(commune, lines),
				this.committees.of(commune.caseKey()), this.trainings.of(commune.caseKey()),
				this.residents.notices(commune.id()), lines);
	}

	boolean mayBegin(CommuneReview commune) {
		return commune.status() == Status.WAITING && this.dates.isPlanned(commune);
	}

	private List<Step> steps(CommuneReview commune, List<VillageLine> lines) {
		LocalDate today = this.villages.today();
		return EnumSet.range(PlanMilestone.COMMITTEE, PlanMilestone.DECISION).stream().map((milestone) -> {
			LocalDate lastDay = this.dates.lastDay(commune, milestone);
			boolean done = isDone(milestone, commune, lines);
			return new Step(milestone, lastDay, this.dates.isOwn(commune, milestone),
					done ? State.DONE : today.isAfter(lastDay) ? State.LATE : State.OPEN);
		}).toList();
	}

	private boolean isDone(PlanMilestone milestone, CommuneReview commune, List<VillageLine> lines) {
		Status status = commune.status();
		return switch (milestone) {
			case COMMITTEE -> this.committees.of(commune.caseKey()).isPresent();
			case TRAINING -> !this.trainings.of(commune.caseKey()).isEmpty();
			case LISTING -> status.compareTo(Status.REVIEWING) >= 0 && status != Status.CANCELLED;
			case MINUTES ->
				!lines.isEmpty() && lines.stream().map(VillageLine::review).allMatch(CommuneOverviews::isMinuted);
			case DECISION -> status == Status.DECIDED;
			case REPORT -> status == Status.DECIDED;
			default -> status == Status.DECIDING || status == Status.DECIDED;
		};
	}

	private static boolean isMinuted(VillageReview village) {
		return village.status() == VillageReview.Status.MINUTES_SIGNED || village.status().isFinal();
	}

}
