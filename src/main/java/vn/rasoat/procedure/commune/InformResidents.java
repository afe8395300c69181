package vn.rasoat.procedure.commune;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Residents;
import vn.rasoat.form.TypedText;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code inform-residents}: residents are told that they may ask to be reviewed (Giấy đề
 * nghị rà soát).
 */
@Component
class InformResidents implements FormHandler<InformResidentsForm> {

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
	public String action() {
		return "residents.told";
	}

	@Override
	public void handle(TaskEntry task, InformResidentsForm form, Circumstances circumstances) {
		this.residents.told(this.communes.of(task).id(), circumstances.happenedOn(),
				form.means().stream().map(Enum::name).collect(Collectors.joining(",")), TypedText.said(form.remark()));
	}

}
