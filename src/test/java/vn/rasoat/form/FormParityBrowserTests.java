package vn.rasoat.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.browser.StaticSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same table against form-js itself: what the server says is what the user has seen.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class FormParityBrowserTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private static final String SUBMIT = """
			async ({ schema, given, data }) => {
				document.querySelector("#form").replaceChildren();
				const form = new FormViewer.Form({ container: "#form" });
				await form.importSchema(schema, given);
				const { initialData } = form._getState();
				await form.importSchema(schema, data);
				form._setState({ initialData });
				await new Promise((done) => setTimeout(done, 40));
				const result = form.submit();
				const errors = [];
				for (const field of form.get("formFieldInstanceRegistry").getAll()) {
					let found = result.errors[field.id];
					Object.values(field.indexes || {}).forEach((index) => found = found && found[index]);
					if (Array.isArray(found) && typeof found[0] === "string") {
						errors.push({ path: field.valuePath, messages: found });
					}
				}
				const answer = { errors, data: JSON.parse(JSON.stringify(result.data)) };
				form.destroy();
				return JSON.stringify(answer);
			}""";

	private final FormValidator validator = new SchemaFormValidator(new ScalaFeelFormRules(), FormLimits.STANDARD);

	private StaticSite site;

	private Page page;

	static Stream<ParityCase> cases() {
		return ParityCase.all();
	}

	@BeforeAll
	void open() {
		Assumptions.assumeTrue(StaticSite.hasLibraries(), "no libraries of the browser: build without -Dskip.npm");
		this.site = new StaticSite();
		this.site.page("/parity", "<!doctype html><title>p</title><div id=\"form\"></div>"
				+ "<script src=\"/vendor/form-js/form-viewer.umd.js\"></script>");
		this.page = BROWSERS.page();
		this.page.navigate(this.site.url("/parity"));
	}

	@AfterAll
	void close() {
		if (this.site != null) {
			this.site.close();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void browserAndServerAgree(ParityCase row) {
		Map<String, Object> filled = merge(row.given(), row.data());
		Object answer = this.page.evaluate(SUBMIT,
				Map.of("schema", row.schema(), "given", row.given(), "data", filled));
		Submitted submitted = ParityCase.JSON.readValue((String) answer, Submitted.class);
		if (row.server().isEmpty()) {
			assertThat(rules(submitted.errors())).as("browser").isEqualTo(row.errors());
			CheckedForm checked = this.validator.check(row.schemaJson(), submitted.data(), row.given());
			assertThat(FormParityTests.rules(checked)).as("server").isEqualTo(row.errors());
			if (checked.isValid()) {
				assertThat(plain(checked.values())).isEqualTo(plain(submitted.data()));
			}
		}
	}

	record Submitted(List<Found> errors, Map<String, Object> data) {

	}

	record Found(List<Object> path, List<String> messages) {

	}

	private static Map<String, String> rules(List<Found> errors) {
		Map<String, String> rules = new TreeMap<>();
		for (Found error : errors) {
			rules.put(FieldInstance.text(error.path()),
					String.join(" ", error.messages().stream().map(FormParityBrowserTests::rule).toList()));
		}
		return rules;
	}

	private static String rule(String message) {
		Map<String, String> beginnings = new LinkedHashMap<>();
		beginnings.put("Field is required.", "required");
		beginnings.put("Field must match pattern", "pattern");
		beginnings.put("Field must have minimum value", "min");
		beginnings.put("Field must have maximum value", "max");
		beginnings.put("Field must have minimum length", "minLength");
		beginnings.put("Field must have maximum length", "maxLength");
		beginnings.put("Field must be a valid email", "email");
		beginnings.put("Field must be a valid  international phone", "phone");
		beginnings.put("Value is expected to be an integer", "integer");
		beginnings.put("Value is expected to have", "decimalDigits");
		beginnings.put("Please select a valid value", "increment");
		beginnings.put("Max validation value", "bound");
		return beginnings.entrySet()
			.stream()
			.filter((entry) -> message.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(message);
	}

	private static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
		DataTree merged = DataTree.copyOf(below);
		above.forEach((key, item) -> overlay(merged, List.of(key), item));
		return merged.root();
	}

	private static void overlay(DataTree target, List<Object> path, Object item) {
		if (item instanceof Map<?, ?> map && target.get(path) instanceof Map) {
			map.forEach((key, child) -> overlay(target, FieldInstance.join(path, List.of(key)), child));
		}
		else if (item instanceof List<?> list && target.get(path) instanceof List) {
			for (int i = 0; i < list.size(); i++) {
				overlay(target, FieldInstance.join(path, List.of(i)), list.get(i));
			}
		}
		else {
			target.put(path, item);
		}
	}

	/**
	 * Numbers in one notation; empty lists away, since the browser does not send lists
	 * without rows.
	 */
	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> plain = new TreeMap<>();
			map.forEach((key, item) -> {
				Object inner = plain(item);
				if (!List.of().equals(inner)) {
					plain.put(key, inner);
				}
			});
			return plain;
		}
		if (value instanceof List<?> list) {
			return list.stream().map((item) -> (item == null) ? Map.of() : plain(item)).toList();
		}
		return (value instanceof Number) ? Bounds.plain(FieldTypes.number(value)) : String.valueOf(value);
	}

}
