package vn.rasoat.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommunesUnderReview.Page;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.CountedTasks;
import vn.rasoat.worklist.StuckSteps;
import vn.rasoat.worklist.StuckSteps.StuckStep;

/**
 * Reads everything about some communes at once, so that a table of many asks little.
 */
@Component
class AreaReading {

	private final CountedTasks tasks;

	private final Complaints complaints;

	private final StuckSteps stuck;

	AreaReading(CountedTasks tasks, Complaints complaints, StuckSteps stuck) {
		this.tasks = tasks;
		this.complaints = complaints;
		this.stuck = stuck;
	}

	/** What was given up anywhere: asked once for all pages of a table. */
	List<StuckStep> stuck() {
		return this.stuck.ofCases();
	}

	@Transactional(readOnly = true)
	public Found about(Page page, List<StuckStep> stuck) {
		// complaints are told by their own rows, not by their tasks
		List<String> cases = Stream
			.concat(page.communes().stream().map(CommuneReview::caseKey),
					page.villages().stream().map(VillageReview::caseKey))
			.toList();
		return new Found(page.communes(), page.villages(), new TaskCounts(this.tasks.of(cases)),
				objections(page.villages()), stuck);
	}

	private Map<Long, List<Complaint>> objections(Collection<VillageReview> villages) {
		return this.complaints.ofVillages(villages.stream().map(VillageReview::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Complaint::villageReviewId));
	}

	/**
	 * @param objections complaints and remarks by the village review they are about
	 * @param stuck what was given up, in these communes and elsewhere
	 */
	record Found(List<CommuneReview> communes, List<VillageReview> villages, TaskCounts tasks,
			Map<Long, List<Complaint>> objections, List<StuckStep> stuck) {
	}

}
