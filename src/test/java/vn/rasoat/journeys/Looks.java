package vn.rasoat.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Looks at a page wide and narrow: nothing for axe to find, no scrolling sideways, no key
 * of a message on the screen, no link that whoever looks may not follow. After a test it
 * tells what was found, and which page of its {@link LooksAt} was not seen.
 */
final class Looks implements AfterEachCallback {

	private static final int[] WIDTHS = { 1280, 360 };

	private final List<String> seen = new ArrayList<>();

	private final Set<Object> followed = new HashSet<>();

	private SoftAssertions findings = new SoftAssertions();

	@Override
	public void afterEach(ExtensionContext context) {
		SoftAssertions told = this.findings;
		LooksAt pages = context.getRequiredTestMethod().getAnnotation(LooksAt.class);
		if (pages != null && context.getExecutionException().isEmpty()) {
			told.assertThat(List.of(pages.value())).as("pages the test says it looks at").allMatch(this::isSeen);
		}
		this.findings = new SoftAssertions();
		this.seen.clear();
		this.followed.clear();
		told.assertAll();
	}

	Looks at(Page page, String name) {
		for (int width : WIDTHS) {
			page.setViewportSize(width, 800);
			String where = name + " at " + width;
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/looks", name + "-" + width + ".png")));
			this.findings.assertThat(page.evaluate("document.documentElement.scrollWidth")).as(where).isEqualTo(width);
			this.findings.assertThat(page.locator("body").innerText()).as(where).doesNotContain("??");
			this.findings.assertThat(problems(page)).as(where).isEmpty();
		}
		page.setViewportSize(WIDTHS[0], 800);
		this.findings.assertThat(deadLinks(page)).as("links of " + name).isEmpty();
		if (page.locator("main.failure").count() == 0) {
			this.seen.add(URI.create(page.url()).getPath());
		}
		return this;
	}

	Looks at(Page page, String name, String address) {
		page.navigate(address);
		return at(page, name);
	}

	/** Everything folded away is opened before. */
	Looks opened(Page page, String name, String address) {
		page.navigate(address);
		page.evaluate("document.querySelectorAll('main details:not([data-picture])').forEach((it) => it.open = true)");
		return at(page, name);
	}

	private boolean isSeen(String pattern) {
		return this.seen.stream()
			.map(PathContainer::parsePath)
			.anyMatch(PathPatternParser.defaultInstance.parse(pattern)::matches);
	}

	/** Links to pages of ours that are refused to whoever looks, or lead nowhere. */
	private List<Object> deadLinks(Page page) {
		return ((List<?>) page.locator("main a[href^='/']").evaluateAll("links => links.map((it) => it.href)")).stream()
			.filter((link) -> this.followed.add(List.of(page.context(), link)))
			.filter((link) -> page.request().head((String) link).status() >= 400)
			.map(Object.class::cast)
			.toList();
	}

	private static List<String> problems(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.toList();
	}

}
