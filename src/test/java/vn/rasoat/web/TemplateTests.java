package vn.rasoat.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.AbstractStringAssert;
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
		everyTemplate((text) -> text
			.satisfies((template) -> assertThat(TAG.matcher(template).results()).map(MatchResult::group)
				.noneMatch((tag) -> tag.contains("th:if=") || tag.contains("th:unless="))));
	}

	/**
	 * Days are written in one way: by {@code @dates}, or by the message they stand in.
	 */
	@Test
	void daysAreNotWrittenByHand() throws IOException {
		everyTemplate((text) -> text.doesNotContain("#temporals", "#dates.", "#calendars"));
	}

	/** Thymeleaf allows no bean there, and says so only when the page is asked for. */
	@Test
	void attributesOfNoKnownNameAndFragmentsAskNoBean() throws IOException {
		everyTemplate(
				(text) -> text.doesNotContainPattern("th:(attr|replace|insert|data-[a-z-]+)=\"[^\"]*\\$\\{[^}\"]*@"));
	}

	private static void everyTemplate(Consumer<AbstractStringAssert<?>> rule) throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path template : files.filter((file) -> file.toString().endsWith(".html")).toList()) {
				rule.accept(assertThat(Files.readString(template)).as("%s", template));
			}
		}
	}

}
