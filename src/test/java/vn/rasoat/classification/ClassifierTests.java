package vn.rasoat.classification;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.Category;
import vn.rasoat.ruleset.DecisionOutputMissing;
import vn.rasoat.ruleset.Decisions.Outputs;
import vn.rasoat.ruleset.RuleSets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A table somebody published without its columns is named, not a failure of the product.
 */
@RaSoatTest
class ClassifierTests {

	@Autowired
	private RuleSets ruleSets;

	@Test
	void tableThatLacksAnOutputOrGivesAnUnknownClassIsNamed() {
		assertThat(classify(Map.of("category", "POOR", "rule", "Điều 3")).category()).isEqualTo(Category.POOR);
		assertThatThrownBy(() -> classify(Map.of("rule", "Điều 3"))).isInstanceOfSatisfying(DecisionOutputMissing.class,
				(refusal) -> assertThat(refusal.arguments()).containsExactly("classify-household-2022", "category"));
		assertThatThrownBy(() -> classify(Map.of("category", "POOR"))).isInstanceOf(DecisionOutputMissing.class);
		assertThatThrownBy(() -> classify(Map.of("category", "RICH", "rule", "Điều 3")))
			.isInstanceOf(DecisionOutputMissing.class);
		assertThatThrownBy(() -> classify(Map.of("category", 1, "rule", "Điều 3")))
			.isInstanceOf(DecisionOutputMissing.class);
	}

	private Classified classify(Map<String, Object> answer) {
		Classifier classifier = new Classifier((decision, version, inputs) -> new Outputs(decision, answer));
		return classifier.classify(this.ruleSets.get("2022-2026"), Setting.RURAL, new Points(100, 30), null);
	}

}
