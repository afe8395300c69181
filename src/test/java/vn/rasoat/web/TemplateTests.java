package vn.rasoat.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern TAG = Pattern.compile("<[a-z][^>]*\\sth:replace=[^>]*>", Pattern.DOTALL);

	/**
	 * Thymeleaf replaces a tag before it looks at its condition, so the condition would
	 * be lost.
	 */
	@Test
	void noTagIsReplacedUnderACondition() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			for (Path template : templates) {
				assertThat(TAG.matcher(Files.readString(template)).results().map((found) -> found.group()))
					.as("%s", template)
					.noneMatch((tag) -> tag.contains("th:if=") || tag.contains("th:unless="));
			}
		}
	}

	/**
	 * Days are written in one way: by {@code @dates}, or by the message they stand in.
	 */
	@Test
	void daysAreNotWrittenByHand() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			for (Path template : templates) {
				assertThat(Files.readString(template)).as("%s", template)
					.doesNotContain("#temporals", "#dates.", "#calendars");
			}
		}
	}

}
