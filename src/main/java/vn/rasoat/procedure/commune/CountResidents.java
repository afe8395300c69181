package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.Residents.Count;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code count-residents}: all households and persons of each village, which every rate
 * is divided by (TT 07/2021/TT-BLĐTBXH, report forms).
 */
@Component
class CountResidents implements FormHandler<CountResidentsForm> {

	private final OpenCommune communes;

	private final Residents residents;

	CountResidents(OpenCommune communes, Residents residents) {
		this.communes = communes;
		this.residents = residents;
	}

	@Override
	public String form() {
		return "count-residents";
	}

	@Override
	public String action() {
		return "residents.counted";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		List<VillageReview> villages = this.communes.villages(task);
		return Map.of("villageOptions",
				villages.stream().map((it) -> FormOption.of(it.id(), it.villageName())).toList(), "villages",
				villages.stream().map((it) -> Map.of("village", String.valueOf(it.id()))).toList());
	}

	@Override
	public void handle(TaskEntry task, CountResidentsForm form, Circumstances circumstances) {
		Map<Long, String> codes = this.communes.villages(task)
			.stream()
			.collect(Collectors.toMap(VillageReview::id, VillageReview::villageCode));
		this.residents.count(this.communes.of(task).id(), circumstances.happenedOn(), form.source(), form.villages()
			.stream()
			.map((row) -> new Count(Objects.requireNonNull(codes.get(row.village())), row.households(), row.persons()))
			.toList());
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(PrepareCommuneModel.COMPLETE_LISTS);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		this.residents.forgetCounts(this.communes.of(task).id());
	}

}
