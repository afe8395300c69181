package vn.rasoat.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form can be read in English, and every word in braces is one that is known. */
class FormWordsTests {

	private final EnglishLabels english = new EnglishLabels();

	@Test
	void everyTextOfEveryFormHasAnEnglishWording() throws IOException {
		List<String> missing = new ArrayList<>();
		for (JsonNode form : forms()) {
			String id = form.path("id").asString();
			Labels.visit(form, (component, field, part, text) -> {
				if (this.english.ofForm(id, field, Labels.key(part), text).isEmpty()) {
					missing.add(id + "." + field + "." + Labels.key(part) + "=" + text);
				}
			});
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noEnglishWordingIsLeftOverFromAFormThatChanged() throws IOException {
		Set<String> used = new HashSet<>();
		Set<String> ids = new HashSet<>();
		for (JsonNode form : forms()) {
			ids.add(form.path("id").asString());
			Labels.visit(form, (component, field, part, text) -> used.add(form.path("id").asString() + "." + field
					+ (Labels.key(part).isEmpty() ? "" : "." + Labels.key(part))));
		}
		assertThat(properties("form-labels_en").stringPropertyNames()
			.stream()
			.filter((key) -> ids.contains(key.substring(0, key.indexOf('.'))))).isSubsetOf(used);
	}

	@Test
	void everyStepOfEveryModelHasAnEnglishName() throws IOException {
		try (Stream<Path> models = Files.list(Path.of("processes"))) {
			for (Path model : models.filter((file) -> file.toString().endsWith(".bpmn")).toList()) {
				assertThat(Files.readString(model).lines().filter((line) -> line.contains("<bpmn:userTask id=")))
					.allSatisfy((line) -> assertThat(this.english.ofStep(line.split("\"")[1], line.split("\"")[3])).as(line)
						.isPresent());
			}
		}
	}

	@Test
	void wordsOfAVariantStayAsTheProvinceWroteThem() {
		assertThat(this.english.ofStep("UserTask_RecordSurvey", "Ghi kết quả rà soát hộ"))
			.contains("Record the visit to a household");
		assertThat(this.english.ofStep("UserTask_RecordSurvey", "Ghi kết quả khảo sát hộ, chụp ảnh nhà")).isEmpty();
		assertThat(this.english.ofForm("record-survey", "outcome", "value.MOVED", "Hộ đã chuyển đi")).contains("Moved away");
		assertThat(this.english.ofForm("record-survey", "outcome", "value.MOVED", "Hộ đã chuyển đi tỉnh khác")).isEmpty();
	}

	@Test
	void everyWordInBracesIsKnown() throws IOException {
		List<String> texts = new ArrayList<>();
		for (JsonNode form : forms()) {
			Labels.visit(form, (component, field, part, text) -> texts.add(text));
		}
		for (String name : List.of("form-labels_en", "steps_en")) {
			texts.addAll(properties(name).values().stream().map(String::valueOf).toList());
		}
		assertThat(texts).anyMatch((text) -> text.contains("{village-head}"))
			.allSatisfy((text) -> assertThat(Wording.placeholders(text)).allMatch(Wording::knows));
		assertThat(texts).as("braces that name nothing")
			.allMatch((text) -> Wording.placeholders(text).size() > 0 || !text.contains("{"));
	}

	private static List<JsonNode> forms() throws IOException {
		JsonMapper json = JsonMapper.builder().build();
		try (Stream<Path> files = Files.list(Path.of("forms"))) {
			return files.filter((file) -> file.toString().endsWith(".form"))
				.map((file) -> json.readTree(file.toFile()))
				.toList();
		}
	}

	private static Properties properties(String name) throws IOException {
		Properties properties = new Properties();
		properties.load(Files.newBufferedReader(Path.of("src/main/resources/wording/" + name + ".properties")));
		return properties;
	}

}
