package vn.rasoat.procedure.village;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.household.HouseholdRenamed;
import vn.rasoat.worklist.TaskRecorder;

/** Tasks about a household bear the name of its head and are found and sorted by it. */
@Component
class RenamedHeads {

	private final TaskRecorder tasks;

	RenamedHeads(TaskRecorder tasks) {
		this.tasks = tasks;
	}

	@EventListener
	void follow(HouseholdRenamed renamed) {
		this.tasks.subjectRenamed(CaseKey.VILLAGE_REVIEW.kind(), renamed.householdId(), renamed.headName());
	}

}
