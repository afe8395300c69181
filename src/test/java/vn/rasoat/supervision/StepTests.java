package vn.rasoat.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StepTests {

	private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([A-Za-z_]+)\"");

	/** Whoever adds a step to a commune's review must say where a supervisor sees it. */
	@Test
	void everyTaskOfACommuneBelongsToOneStep() throws IOException {
		Set<String> drawn = new TreeSet<>();
		try (Stream<Path> models = Files.list(Path.of("processes"))) {
			for (Path model : models.filter((file) -> file.toString().endsWith(".bpmn")).toList()) {
				// the campaign's own steps belong to the lead unit, not to a commune
				if (!model.endsWith("review-cycle.bpmn")) {
					USER_TASK.matcher(Files.readString(model)).results().forEach((task) -> drawn.add(task.group(1)));
				}
			}
		}
		Set<String> followed = Arrays.stream(Step.values())
			.flatMap((step) -> step.tasks().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(followed).containsAll(drawn)
			.hasSize(Arrays.stream(Step.values()).mapToInt((it) -> it.tasks().size()).sum());
	}

}
