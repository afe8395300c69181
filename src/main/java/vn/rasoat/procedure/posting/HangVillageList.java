package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.StepActs;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code hang-village-list}: the list hangs in the village. The period runs from the day
 * of the last board: what hung cannot be unsaid.
 */
@Component
class HangVillageList implements FormHandler {

	private final HangingList open;

	private final StepActs acts;

	HangVillageList(HangingList open, StepActs acts) {
		this.open = open;
		this.acts = acts;
	}

	@Override
	public String form() {
		return "hang-village-list";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		return Map.of("scanOptions", this.open.scanOptions(task), "postingId", this.open.of(task).id());
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		HangVillageListForm form = this.acts.read(values, HangVillageListForm.class);
		this.acts.done(task, "posting.hung-in-village", values);
		this.open.hang(task, form.toBoard());
	}

}
