package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestTime;
import vn.rasoat.procedure.FormStage;
import vn.rasoat.procedure.FormStages;

/** Steps by which a commune prepares its review. */
@TestComponent
public class CommuneStages implements FormStages {

	private final CommuneDriver driver;

	CommuneStages(CommuneDriver driver) {
		this.driver = driver;
	}

	@Override
	public Set<String> forms() {
		return Set.of("set-up-commune-committee", "train-reviewers", "inform-residents", "count-residents",
				"complete-lists");
	}

	@Override
	public FormStage at(String form) {
		TestTime.set(CommuneFixtures.TODAY);
		Commune other = this.driver.preparing(1);
		Commune commune = this.driver.preparing(1);
		if (form.equals("set-up-commune-committee")) {
			return stage(commune, other, PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		}
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		if (form.equals("train-reviewers")) {
			commune.villagesAtWork();
			Map<String, Object> training = new HashMap<>(CommuneAnswers.training(List.of(), List.of()));
			training.put("untrained", "Tập huấn bù ngày 08/10");
			return stage(commune, other, PrepareCommuneModel.TRAIN_REVIEWERS, training);
		}
		if (form.equals("inform-residents")) {
			return stage(commune, other, PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		}
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		commune.submit(PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		if (form.equals("count-residents")) {
			return stage(commune, other, PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		}
		commune.submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		return stage(commune, other, PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(List.of("COMPLETE")));
	}

	private static FormStage stage(Commune commune, Commune other, String step, Map<String, Object> answers) {
		return new FormStage(commune.officer(), other.officer(), commune.task(step).id(), answers,
				Map.of("{village}", String.valueOf(commune.villages().get(0).id()), "{foreign}",
						String.valueOf(other.villages().get(0).id()), "{stranger}", other.officer()));
	}

}
