package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.Origin;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.procedure.commune.CompleteListsForm.State;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code complete-lists}: the committee confirms the list of each village; then the
 * villages begin.
 */
@Component
class CompleteLists implements FormHandler<CompleteListsForm> {

	private final OpenCommune communes;

	private final ReviewLists lists;

	private final MessageSource messages;

	CompleteLists(OpenCommune communes, ReviewLists lists, MessageSource messages) {
		this.communes = communes;
		this.lists = lists;
		this.messages = messages;
	}

	@Override
	public String form() {
		return "complete-lists";
	}

	@Override
	public String action() {
		return "lists.completed";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		List<VillageReview> villages = this.communes.villages(task);
		return Map.of("villageOptions", villages.stream().map((it) -> FormOption.of(it.id(), label(it))).toList(),
				"villages", villages.stream().map((it) -> Map.of("village", String.valueOf(it.id()))).toList());
	}

	@Override
	public void handle(TaskEntry task, CompleteListsForm form, Circumstances circumstances) {
		for (VillageReview village : this.communes.villages(task)) {
			boolean empty = this.lists.of(village.id()).isEmpty();
			State said = form.villages()
				.stream()
				.filter((row) -> row.village() == village.id())
				.map(CompleteListsForm.Row::state)
				.findFirst()
				.orElseThrow(() -> new ListsChanged(village.villageName()));
			if (empty != (said == State.EMPTY)) {
				throw empty ? new EmptyListUnconfirmed(village.villageName()) : new ListsChanged(village.villageName());
			}
		}
		this.communes.reviewing(task);
	}

	private String label(VillageReview village) {
		List<ListedHousehold> listed = this.lists.of(village.id());
		long applicants = listed.stream().filter((it) -> it.origin() == Origin.APPLICANT).count();
		return this.messages.getMessage("procedure.commune.list",
				new Object[] { village.villageName(), listed.size(), listed.size() - applicants, applicants },
				LocaleContextHolder.getLocale());
	}

}
