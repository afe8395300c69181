package vn.rasoat.journeys;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at a page wide and narrow: nothing for axe to find, no scrolling sideways, no key
 * of a message on the screen.
 */
final class Looks {

	private static final int[] WIDTHS = { 1280, 360 };

	private final SoftAssertions findings = new SoftAssertions();

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
		return this;
	}

	Looks at(Page page, String name, String address) {
		page.navigate(address);
		return at(page, name);
	}

	void nothingFound() {
		this.findings.assertAll();
	}

	private static List<String> problems(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.toList();
	}

}
