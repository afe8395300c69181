package vn.rasoat.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;

/**
 * A complaint that came in time is settled, and its re-check posted, before results are
 * put together, reported and recognised (QĐ 24/2021/QĐ-TTg, Art. 4.4 to 4.6). Where it
 * surfaces after the report its household waits for the next one.
 */
@Component
class HoldingBack {

	private final CommuneSources sources;

	private final Complaints complaints;

	private final DecisionTables decisions;

	HoldingBack(CommuneSources sources, Complaints complaints, DecisionTables decisions) {
		this.sources = sources;
		this.complaints = complaints;
		this.decisions = decisions;
	}

	/** Households not recognised yet whose reported result does not stand. */
	List<HeldBack> of(CommuneReport report) {
		Set<Long> recognised = this.decisions.recognised(report.communeReviewId());
		List<HeldBack> held = new ArrayList<>(disputed(report));
		Set<Long> there = held.stream().map(HeldBack::householdId).collect(Collectors.toSet());
		changed(report).stream().filter((it) -> !there.contains(it.householdId())).forEach(held::add);
		return held.stream().filter((it) -> !recognised.contains(it.householdId())).toList();
	}

	private List<HeldBack> disputed(CommuneReport report) {
		Map<Long, String> villages = this.sources.villages(report.communeReviewId())
			.stream()
			.collect(Collectors.toMap(VillageReview::id, VillageReview::villageName));
		return this.complaints.ofVillages(villages.keySet())
			.stream()
			.filter((it) -> !it.isRemark() && it.isOpen())
			.flatMap((it) -> disputed(it, villages.getOrDefault(it.villageReviewId(), "")).stream())
			.collect(Collectors.toMap(HeldBack::householdId, Function.identity(), (first, second) -> first))
			.values()
			.stream()
			.toList();
	}

	private static Optional<HeldBack> disputed(Complaint complaint, String village) {
		return Optional.ofNullable(complaint.householdId())
			.map((id) -> new HeldBack(id, complaint.householdName(), village, complaint.receivedOn(), complaint.id()));
	}

	private List<HeldBack> changed(CommuneReport report) {
		return this.sources.lines(report.communeReviewId())
			.stream()
			.filter((it) -> report.line(it.householdId()).map((before) -> !it.sameResultAs(before)).orElse(true))
			.map((it) -> new HeldBack(it.householdId(), it.headName(), it.villageName(), null, null))
			.toList();
	}

}
