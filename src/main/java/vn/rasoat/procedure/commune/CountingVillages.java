package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.approval.CommuneReports;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.Residents.Count;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

/**
 * Enters or corrects the residents of one village from the step of counting until the
 * report: a village that came later has residents too, and every rate of the commune and
 * its campaign is divided by them (TT 07/2021/TT-BLĐTBXH, Phụ lục VII).
 */
@Component
@Transactional
class CountingVillages {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final Residents residents;

	private final CommuneReports reports;

	private final CommuneRecords records;

	CountingVillages(CommuneReviews communes, VillageReviews villages, Residents residents, CommuneReports reports,
			CommuneRecords records) {
		this.communes = communes;
		this.villages = villages;
		this.residents = residents;
		this.reports = reports;
		this.records = records;
	}

	@Transactional(readOnly = true)
	public boolean mayCount(CommuneReview commune) {
		return ReviewCommuneProcess.runs(commune.status()) && !this.residents.counts(commune.id()).isEmpty()
				&& !this.reports.rounds(commune.id()).contains(commune.round());
	}

	void count(long communeReviewId, VillageCountForm form) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		if (!mayCount(commune)) {
			throw new CountNotOpen(commune.communeName());
		}
		VillageReview village = village(commune, form).orElseThrow(VillageCountIncomplete::new);
		LocalDate day = Objects.requireNonNull(form.happenedOn());
		NotHappenedYet.check(day, this.records.today());
		Count count = new Count(village.villageCode(), Objects.requireNonNull(form.households()),
				Objects.requireNonNull(form.persons()));
		Map<String, Integer> before = this.residents.counts(commune.id())
			.stream()
			.filter((it) -> it.villageCode().equals(village.villageCode()))
			.findFirst()
			.map(CountingVillages::told)
			.orElse(Map.of());
		String source = Objects.requireNonNull(form.source()).strip();
		this.residents.recount(commune.id(), day, source, count);
		this.records.recounted(commune, village, day,
				new CommuneRecords.Recount(source, Objects.requireNonNull(form.reason()).strip(), before, told(count)));
	}

	private Optional<VillageReview> village(CommuneReview commune, VillageCountForm form) {
		return this.villages.ofCommune(commune.id())
			.stream()
			.filter((it) -> it.status() != VillageReview.Status.CANCELLED && it.villageCode().equals(form.village()))
			.filter((it) -> form.isComplete())
			.findFirst();
	}

	private static Map<String, Integer> told(Count count) {
		return Map.of("households", count.households(), "persons", count.persons());
	}

}
