package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.Plans;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.supervision.AreaReading.Found;
import vn.rasoat.worklist.DueDates;

/** Makes of what was read one row for each commune. */
@Component
class RowMaking {

	private final Plans plans;

	private final DueDates dates;

	private final Areas areas;

	private final BusinessClock clock;

	RowMaking(Plans plans, DueDates dates, Areas areas, BusinessClock clock) {
		this.plans = plans;
		this.dates = dates;
		this.areas = areas;
		this.clock = clock;
	}

	List<CommuneRow> of(Found found) {
		Judging judging = new Judging(this.dates::of);
		List<CommuneRow> rows = new ArrayList<>();
		Map<Long, List<VillageReview>> ofCommunes = found.villages()
			.stream()
			.filter((village) -> village.communeReviewId() != null)
			.collect(Collectors.groupingBy((village) -> Optional.ofNullable(village.communeReviewId()).orElse(0L)));
		found.communes()
			.forEach((commune) -> rows.add(row(judging, commune, commune.path(), commune.communeName(),
					commune.reviewYear(), ofCommunes.getOrDefault(commune.id(), List.of()), found)));
		found.villages()
			.stream()
			.filter((village) -> village.communeReviewId() == null)
			.collect(
					Collectors.groupingBy((village) -> new ByThemselves(village.path().parent(), village.reviewYear())))
			.forEach((where, villages) -> rows
				.add(row(judging, null, where.commune(), name(where.commune()), where.year(), villages, found)));
		return rows;
	}

	private CommuneRow row(Judging judging, @Nullable CommuneReview commune, AreaPath area, String name, int year,
			List<VillageReview> villages, Found found) {
		VillageParts ofVillages = new VillageParts(found.tasks());
		List<Complaint> objections = villages.stream()
			.flatMap((village) -> found.objections().getOrDefault(village.id(), List.of()).stream())
			.toList();
		Map<Step, Cell> cells = new EnumMap<>(Step.class);
		Map<Step, Cell> ofCommune = (commune == null) ? Map.of() : cells(judging, commune, found);
		for (Step step : Step.values()) {
			cells.put(step, switch (step.scope()) {
				case COMMUNE -> ofCommune.getOrDefault(step, Cell.NONE);
				case VILLAGE -> judging
					.judge(villages.stream().flatMap((village) -> ofVillages.of(village, step).stream()).toList());
				case COMPLAINT -> judging.judge(objections.stream().flatMap(RowMaking::part).toList());
			});
		}
		return new CommuneRow(commune, area, name, year, cells,
				AutomaticSteps.of(found.stuck(), commune, villages, objections), villages.size(),
				open(objections, false), open(objections, true));
	}

	private Map<Step, Cell> cells(Judging judging, CommuneReview commune, Found found) {
		PlanDates dates = this.plans.datesOf(commune.id());
		CommuneParts parts = new CommuneParts(found.tasks());
		Map<Step, Cell> cells = new EnumMap<>(Step.class);
		for (Step step : Step.values()) {
			if (step.scope() == Step.Scope.COMMUNE) {
				cells.put(step, judging.judge(parts.of(commune, dates, step).stream().toList()));
			}
		}
		return cells;
	}

	/** A remark has no time of its own; it is counted, not pressed for. */
	private static Stream<Part> part(Complaint complaint) {
		if (complaint.isRemark() || complaint.isDropped()) {
			return Stream.empty();
		}
		Complaint.Answer answer = complaint.answer();
		if (answer != null) {
			return Stream.of(new Part(!complaint.isOpen(), true, null, answer.answeredOn(), false));
		}
		return Stream
			.of(Part.open(true, (complaint.recheckDue() == null) ? null : complaint.recheckDue().endsAt(), null));
	}

	private static int open(List<Complaint> objections, boolean remarks) {
		return (int) objections.stream().filter((it) -> it.isRemark() == remarks && it.isOpen()).count();
	}

	private String name(AreaPath commune) {
		return this.areas.at(commune, this.clock.today()).map(Unit::name).orElse(commune.text());
	}

	/** Villages of a commune that are reviewed each by itself. */
	private record ByThemselves(AreaPath commune, int year) {
	}

}
