package vn.rasoat.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.rasoat.form.CheckedForm.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class FormParityTests {

	private final FormValidator validator = new SchemaFormValidator(new ScalaFeelFormRules(), FormLimits.STANDARD);

	static Stream<ParityCase> cases() {
		return ParityCase.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void serverFindsWhatTheTableSays(ParityCase row) {
		CheckedForm checked = this.validator.check(row.schemaJson(), row.data(), row.given());
		Map<String, String> expected = new TreeMap<>(row.errors());
		expected.putAll(row.server());
		assertThat(rules(checked)).isEqualTo(expected);
		assertThat(checked.isValid()).isEqualTo(expected.isEmpty());
	}

	static Map<String, String> rules(CheckedForm checked) {
		Map<String, String> rules = new TreeMap<>();
		for (FieldError error : checked.errors()) {
			rules.merge(error.path(), error.rule(), (one, other) -> one + " " + other);
		}
		return rules;
	}

}
