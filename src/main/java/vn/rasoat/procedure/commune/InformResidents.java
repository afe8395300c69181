package vn.rasoat.procedure.commune;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Residents;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.StepActs;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code inform-residents}: residents are told that they may ask to be reviewed (Giấy đề
 * nghị rà soát).
 */
@Component
class InformResidents implements FormHandler {

	private final OpenCommune communes;

	private final Residents residents;

	InformResidents(OpenCommune communes, Residents residents) {
		this.communes = communes;
		this.residents = residents;
	}

	@Override
	public String form() {
		return "inform-residents";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		InformResidentsForm form = this.communes.acts().read(values, InformResidentsForm.class);
		this.communes.acts().done(task, "residents.told", values);
		this.residents.told(this.communes.of(task).id(), form.happenedOn(),
				form.means().stream().map(Enum::name).collect(Collectors.joining(",")), StepActs.said(form.remark()));
	}

}
