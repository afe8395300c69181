package vn.rasoat.form;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import vn.rasoat.form.CheckedForm.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** What no browser sends, and what the table cannot say. */
class SchemaFormValidatorTests {

	private final FormValidator validator = new SchemaFormValidator(new ScalaFeelFormRules(), FormLimits.STANDARD);

	private CheckedForm check(String components, Map<String, Object> submitted, Map<String, Object> given) {
		String schema = "{\"id\":\"f\",\"type\":\"default\",\"components\":[" + components.replace('\'', '"') + "]}";
		return this.validator.check(schema, submitted, given);
	}

	/** Rows in another order would give one village the numbers of another. */
	@Test
	void refusesAnswersForAnotherRowThanTheServers() {
		String form = "{'type':'dynamiclist','path':'rows','allowAddRemove':false,'components':["
				+ "{'type':'textfield','key':'of','readonly':true},{'type':'textfield','key':'a'}]}";
		Map<String, Object> given = Map.of("rows", List.of(Map.of("of", "1"), Map.of("of", "2")));
		assertThat(check(form, Map.of("rows", List.of(Map.of("of", "2", "a", "x"), Map.of("of", "1", "a", "y"))), given)
			.errors()).extracting((it) -> it.path()).containsExactly("rows[0].of", "rows[1].of");
		assertThat(check(form, Map.of("rows", List.of(Map.of("of", "1", "a", "x"), Map.of("a", "y"))), given).errors())
			.isEmpty();
	}

	@Test
	void takesReadOnlyValuesFromTheServer() {
		String form = "{'type':'textfield','key':'a','readonly':true},"
				+ "{'type':'textfield','key':'b','readonly':'=locked'},{'type':'textfield','key':'c','disabled':true}";
		CheckedForm checked = check(form, Map.of("a", "x", "b", "x", "c", "x"),
				Map.of("a", "1", "b", "2", "c", "3", "locked", true));
		assertThat(checked.values()).isEqualTo(Map.of("a", "1", "b", "2"));
	}

	@Test
	void aLockedFieldCannotUnlockAnother() {
		String form = "{'type':'textfield','key':'a','readonly':'=locked'},"
				+ "{'type':'textfield','key':'b','readonly':'=a = \\\"closed\\\"'}";
		CheckedForm checked = check(form, Map.of("a", "open", "b", "x"),
				Map.of("a", "closed", "b", "2", "locked", true));
		assertThat(checked.values()).isEqualTo(Map.of("a", "closed", "b", "2"));
	}

	@Test
	void computesExpressionsItself() {
		String form = "{'type':'number','key':'a','decimalDigits':0},{'type':'expression','key':'sum','expression':'=a+1'},"
				+ "{'type':'textfield','key':'why','conditional':{'hide':'=sum < 5'},'validate':{'required':true}}";
		assertThat(check(form, Map.of("a", 7, "sum", 1), Map.of()).errors()).extracting(FieldError::path)
			.containsExactly("why");
		CheckedForm checked = check(form, Map.of("a", 2, "sum", 99), Map.of());
		assertThat(FieldTypes.number(checked.values().get("sum"))).isEqualByComparingTo("3");
	}

	@Test
	void handsOnTypedValues() {
		String form = "{'type':'number','key':'whole','decimalDigits':0},{'type':'number','key':'exact'},"
				+ "{'type':'number','key':'text','serializeToString':true}";
		assertThat(check(form, Map.of("whole", 12.0, "exact", 1.5, "text", "2.50"), Map.of()).values())
			.isEqualTo(Map.of("whole", 12, "exact", new BigDecimal("1.5"), "text", "2.50"));
	}

	@Test
	void refusesSizesNobodyTypes() {
		String form = "{'type':'textarea','key':'a'},{'type':'dynamiclist','path':'l','components':[{'type':'textfield','key':'b'}]}";
		assertThat(rules(check(form, Map.of("a", "x".repeat(10_001)), Map.of()))).containsExactly("tooLong");
		assertThat(rules(check(form, Map.of("a", "x".repeat(500_001)), Map.of()))).containsExactly("tooLarge");
		assertThat(rules(check(form, Map.of("l", Collections.nCopies(501, Map.of())), Map.of())))
			.containsExactly("tooManyItems");
		Map<String, Object> deep = new HashMap<>();
		for (int i = 0; i < 5_000; i++) {
			deep = new HashMap<>(Map.of("a", deep));
		}
		assertThat(rules(check(form, deep, Map.of()))).containsExactly("tooDeep");
	}

	@Test
	void survivesAPatternThatNeverEnds() {
		String form = "{'type':'textfield','key':'a','validate':{'pattern':'^(a+)+$'}}";
		assertThat(rules(check(form, Map.of("a", "a".repeat(60) + "b"), Map.of()))).containsExactly("pattern");
		String email = "{'type':'textfield','key':'a','validate':{'validationType':'email'}}";
		assertThat(rules(check(email, Map.of("a", "a@" + "a.".repeat(4_900)), Map.of()))).containsExactly("email");
	}

	@Test
	void usesThePatternsOfTheInstalledFormJs() throws Exception {
		Path source = Path.of("node_modules/@bpmn-io/form-js-viewer/dist/index.es.js");
		Assumptions.assumeTrue(Files.exists(source), "no libraries of the browser");
		Properties own = new Properties();
		own.load(Files.newBufferedReader(Path.of("src/main/resources/form/browser-patterns.properties")));
		String script = Files.readString(source);
		assertThat(script).contains("EMAIL_PATTERN = /" + own.getProperty("email") + "/;");
		assertThat(script).contains("PHONE_PATTERN = /" + own.getProperty("phone") + "/;");
	}

	private static List<String> rules(CheckedForm checked) {
		return checked.errors().stream().map(FieldError::rule).toList();
	}

}
