package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.Residents.Count;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.procedure.commune.CommuneOverview.VillageLine;

/** Gathers what is known of a commune's review. */
@Component
class CommuneOverviews {

	private final PlanProgress progress;

	private final Committees committees;

	private final Trainings trainings;

	private final Residents residents;

	private final ListedVillages villages;

	CommuneOverviews(PlanProgress progress, Committees committees, Trainings trainings, Residents residents,
			ListedVillages villages) {
		this.progress = progress;
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
		return new CommuneOverview(commune, this.progress.plans(commune),
				this.progress.steps(commune, lines.stream().map(VillageLine::review).toList(), this.villages.today()),
				this.committees.of(commune.caseKey()), this.trainings.of(commune.caseKey()),
				this.residents.notices(commune.id()), lines);
	}

	boolean mayBegin(CommuneReview commune) {
		return commune.status() == CommuneReview.Status.WAITING && this.progress.isPlanned(commune);
	}

}
