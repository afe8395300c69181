package vn.rasoat.procedure.decision;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.procedure.FormStage;
import vn.rasoat.procedure.FormStages;

/** Steps from a commune's report to the reports of the campaign. */
@TestComponent
class DecisionStages implements FormStages {

	private final DecisionDriver driver;

	DecisionStages(DecisionDriver driver) {
		this.driver = driver;
	}

	@Override
	public Set<String> forms() {
		return Set.of("submit-report", "appraise-households", "give-opinion", "decide-recognition",
				"issue-certificates", "report-preliminary", "report-official", "approve-results");
	}

	@Override
	public FormStage at(String form) {
		DecisionStage stage = DecisionStage.of(form, this.driver);
		CommuneAtWork other = this.driver.villagesDone(Family.staysPoor("Âu Văn Lạ"));
		String stranger = Map
			.of(stage.commune().officer(), other.officer(), stage.commune().chair(), other.chair(),
					stage.commune().specialist(), other.specialist(), stage.commune().leader(), other.leader())
			.get(stage.username());
		return new FormStage(stage.username(), stranger, stage.task(), stage.answers(),
				Map.of("{household}", String.valueOf(stage.commune().household("Âu Văn Một")), "{foreign}",
						String.valueOf(other.household("Âu Văn Lạ"))));
	}

}
