package vn.rasoat.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.AreaTasks;
import vn.rasoat.worklist.StuckSteps;
import vn.rasoat.worklist.StuckSteps.StuckStep;

/**
 * Reads everything about an area at once, so that a table of many communes asks little.
 */
@Component
class AreaReading {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final AreaTasks tasks;

	private final Complaints complaints;

	private final StuckSteps stuck;

	AreaReading(CommuneReviews communes, VillageReviews villages, AreaTasks tasks, Complaints complaints,
			StuckSteps stuck) {
		this.communes = communes;
		this.villages = villages;
		this.tasks = tasks;
		this.complaints = complaints;
		this.stuck = stuck;
	}

	@Transactional(readOnly = true)
	public Found in(AreaPath area) {
		List<CommuneReview> communes = this.communes.in(area)
			.stream()
			.filter((commune) -> commune.status() != CommuneReview.Status.CANCELLED)
			.toList();
		List<VillageReview> villages = this.villages.in(area)
			.stream()
			.filter((village) -> village.status() != VillageReview.Status.CANCELLED)
			.toList();
		return new Found(communes, villages, new TaskCounts(this.tasks.in(area)), objections(villages),
				this.stuck.ofCases());
	}

	private Map<Long, List<Complaint>> objections(Collection<VillageReview> villages) {
		return this.complaints.ofVillages(villages.stream().map(VillageReview::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Complaint::villageReviewId));
	}

	/**
	 * @param objections complaints and remarks by the village review they are about
	 * @param stuck what was given up, in this area and elsewhere
	 */
	record Found(List<CommuneReview> communes, List<VillageReview> villages, TaskCounts tasks,
			Map<Long, List<Complaint>> objections, List<StuckStep> stuck) {
	}

}
