package vn.rasoat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every process of the procedure keeps to, so that officials can read it and the
 * engine can run it.
 */
class ModelRulesTests {

	@Test
	void shippedModelsKeepTheRules() throws IOException {
		Path folder = Path.of("processes");
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder).filter((file) -> file.toString().endsWith(".bpmn"))) {
				assertThat(files.flatMap((file) -> problems(file).stream())).isEmpty();
			}
		}
	}

	@Test
	void badModelIsCaught() {
		assertThat(problems(Path.of("src/test/resources/engine/bad-model.bpmn"))).contains(
				"bad-model: id is not the file name", "bad-model: no versionTag",
				"bad-model: no cancel event subprocess", "Gateway_1: id is not Kind_VerbObject",
				"Gateway_1: not a question", "Flow_Yes: answer has no label", "UserTask_DoIt: no label",
				"UserTask_DoIt: candidateGroups is not a role", "UserTask_DoIt: form is not bound to the deployment",
				"UserTask_DoIt: form does not exist", "Timer_Wait: literal time",
				"ServiceTask_Call: not a delegateExpression", "UserTask_DoIt: not drawn", "Flow_Yes: edge is slanted",
				"Flow_No: edge crosses ServiceTask_Call");
	}

	private static List<String> problems(Path file) {
		String name = file.getFileName().toString().replace(".bpmn", "");
		return ModelRules.problems(name, Bpmn.readModelFromFile(file.toFile()), Path.of("forms"));
	}

}
