package vn.rasoat.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the tables under {@code form/parity}. Expected errors are {@code path: rule}
 * pairs, several rules separated by a space; {@code server} are those only the server
 * finds, because the page silently repairs or never sends such values.
 */
record ParityCase(String name, Map<String, Object> schema, Map<String, Object> given, Map<String, Object> data,
		Map<String, String> errors, Map<String, String> server) {

	static final JsonMapper JSON = JsonMapper.builder().build();

	static Stream<ParityCase> all() {
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/form/parity"))) {
			return files.sorted().toList().stream().flatMap(ParityCase::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<ParityCase> read(Path file) {
		JsonNode table = JSON.readTree(file);
		return table.valueStream()
			.map((row) -> new ParityCase(
					file.getFileName().toString().replace(".json", "") + ": " + row.get("name").asString(),
					schema(row.get("components")), map(row.path("given")), map(row.path("data")),
					strings(row.path("errors")), strings(row.path("server"))));
	}

	private static Map<String, Object> schema(JsonNode components) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("id", "parity");
		schema.put("type", "default");
		schema.put("schemaVersion", 16);
		schema.put("components", JSON.convertValue(components, List.class));
		number(schema, new int[1]);
		return schema;
	}

	@SuppressWarnings("unchecked")
	private static void number(Map<String, Object> component, int[] next) {
		component.putIfAbsent("id", "Field_" + next[0]++);
		component.putIfAbsent("label", "Nhãn");
		if (component.get("components") instanceof List<?> children) {
			children.forEach((child) -> number((Map<String, Object>) child, next));
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(JsonNode node) {
		return node.isObject() ? JSON.convertValue(node, Map.class) : Map.of();
	}

	private static Map<String, String> strings(JsonNode node) {
		Map<String, String> strings = new TreeMap<>();
		node.propertyStream().forEach((entry) -> strings.put(entry.getKey(), entry.getValue().asString()));
		return strings;
	}

	String schemaJson() {
		return JSON.writeValueAsString(this.schema);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
