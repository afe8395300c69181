package vn.rasoat.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** No page comes into the product without a test that looks at it. */
class EveryPageLookedAtTests {

	/** Operations for browsers that show no page of their own, and why. */
	private static final Map<String, String> NO_PAGE = Map.of("/setup", "gone as soon as there is an admin",
			"/papers/{id}", "always a download", "/cases/{kind}/{number}", "leads on to the page of its kind",
			"/cases/{kind}/{number}/journal", "leads on to the journal of its kind", "/reviews/{id}/households/import",
			"leads on to the page of the commune");

	@Test
	void everyPageOfTheTableHasALook() throws Exception {
		Set<String> pages = pages();
		Set<String> looks = looks();
		assertThat(looks).as("looks at something that is no page").allMatch(pages::contains);
		pages.removeAll(looks);
		assertThat(pages).as("pages nobody looks at: add a look in this package and name it in @LooksAt")
			.containsExactlyInAnyOrderElementsOf(NO_PAGE.keySet());
	}

	private static Set<String> pages() throws Exception {
		return new ClassPathResource("rights.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.startsWith("GET,"))
			.map((line) -> line.split(",")[1])
			.filter((pattern) -> !pattern.startsWith("/api/") && !pattern.matches(".*\\.(csv|xlsx|zip)"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> looks() {
		return new ClassFileImporter().importPackagesOf(LooksAt.class)
			.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(LooksAt.class))
			.flatMap((method) -> List.of(method.getAnnotationOfType(LooksAt.class).value()).stream())
			.collect(Collectors.toSet());
	}

}
