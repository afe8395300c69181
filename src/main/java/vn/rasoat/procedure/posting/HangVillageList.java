package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code hang-village-list}: the list hangs in the village. The period runs from the day
 * of the last board: what hung cannot be unsaid.
 */
@Component
class HangVillageList implements FormHandler<HangVillageListForm> {

	private final HangingList open;

	HangVillageList(HangingList open) {
		this.open = open;
	}

	@Override
	public String form() {
		return "hang-village-list";
	}

	@Override
	public String action() {
		return "posting.hung-in-village";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		return Map.of("scanOptions", this.open.scanOptions(task), "postingId", this.open.of(task).id());
	}

	@Override
	public void handle(TaskEntry task, HangVillageListForm form, Circumstances circumstances) {
		this.open.postings().hang(this.open.of(task).id(), form.toBoard(circumstances.happenedOn()));
	}

}
