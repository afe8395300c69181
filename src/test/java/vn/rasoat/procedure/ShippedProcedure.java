package vn.rasoat.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the procedure as they lie in the source tree, by name without ending. */
final class ShippedProcedure {

	static final Path README = Path.of("processes/README.md");

	private static final Path FORMS = Path.of("forms");

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ShippedProcedure() {
	}

	static Map<String, BpmnModelInstance> processes() {
		Map<String, BpmnModelInstance> processes = new TreeMap<>();
		files(Path.of("processes"), ".bpmn")
			.forEach((name, file) -> processes.put(name, Bpmn.readModelFromFile(file.toFile())));
		return processes;
	}

	static BpmnModelInstance reviewVillage() {
		return processes().get("review-village");
	}

	static Map<String, DmnModelInstance> decisions() {
		Map<String, DmnModelInstance> decisions = new TreeMap<>();
		files(Path.of("processes/decisions"), ".dmn")
			.forEach((name, file) -> decisions.put(name, Dmn.readModelFromFile(file.toFile())));
		return decisions;
	}

	static Set<String> forms() {
		return files(FORMS, ".form").keySet();
	}

	static JsonNode form(String name) {
		return JSON.readTree(text(FORMS.resolve(name + ".form")));
	}

	/** The rule sets as the product starts with them. */
	static Map<String, Map<String, Object>> ruleSets() {
		Map<String, Map<String, Object>> sets = new TreeMap<>();
		files(Path.of("src/main/resources/rulesets"), ".yaml")
			.forEach((name, file) -> sets.put(name, new Yaml().load(text(file))));
		return sets;
	}

	@SuppressWarnings("unchecked")
	static Map<String, String> decisionsOf(Map<String, Object> ruleSet) {
		return (Map<String, String>) ruleSet.get("decisions");
	}

	/** What stands between the braces of every expression of a process. */
	static List<String> expressions(String process) {
		return EXPRESSION.matcher(text(Path.of("processes", process + ".bpmn")))
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.list(folder)) {
			Map<String, Path> found = new TreeMap<>();
			files.filter((file) -> file.toString().endsWith(ending))
				.forEach((file) -> found.put(file.getFileName().toString().replace(ending, ""), file));
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Set<String> sorted(Stream<String> names) {
		return names.collect(TreeSet::new, Set::add, Set::addAll);
	}

}
