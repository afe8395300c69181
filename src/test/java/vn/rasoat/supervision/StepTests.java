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

	private static final Pattern AUTOMATIC = Pattern
		.compile("(?:serviceTask|callActivity|intermediateCatchEvent|boundaryEvent) id=\"([A-Za-z_]+)\"");

	/** Whoever adds a step to a commune's review must say where a supervisor sees it. */
	@Test
	void everyTaskOfACommuneBelongsToOneStep() throws IOException {
		Set<String> drawn = drawn(USER_TASK);
		Set<String> followed = Arrays.stream(Step.values())
			.flatMap((step) -> step.tasks().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(followed).containsAll(drawn)
			.hasSize(Arrays.stream(Step.values()).mapToInt((it) -> it.tasks().size()).sum());
	}

	/** And where a supervisor sees that a step of the product was given up. */
	@Test
	void everyAutomaticStepOfACommuneBelongsToOneStep() throws IOException {
		assertThat(drawn(AUTOMATIC)).isNotEmpty().allMatch((node) -> AutomaticSteps.withNode(node).isPresent());
	}

	/** The campaign's own steps belong to the lead unit, not to a commune. */
	private static Set<String> drawn(Pattern node) throws IOException {
		Set<String> drawn = new TreeSet<>();
		try (Stream<Path> models = Files.list(Path.of("processes"))) {
			for (Path model : models.filter((file) -> file.toString().endsWith(".bpmn")).toList()) {
				if (!model.endsWith("review-cycle.bpmn")) {
					node.matcher(Files.readString(model)).results().forEach((task) -> drawn.add(task.group(1)));
				}
			}
		}
		return drawn;
	}

}
