package vn.rasoat.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chromium for tests, started at the first page and closed after the class; registered by
 * a {@link BrowserTest} in a static field with {@code @RegisterExtension}. Where there is
 * none the tests are skipped, with {@code -Dbrowser=required} they fail.
 */
public final class Browsers implements ExecutionCondition, AfterTestExecutionCallback, AfterAllCallback {

	private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private static final Logger LOG = LoggerFactory.getLogger(Browsers.class);

	private final List<String> said = new ArrayList<>();

	private Playwright playwright;

	private Browser browser;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (chromium() != null || "required".equals(System.getProperty("browser"))) {
			return ConditionEvaluationResult.enabled("browser found or required");
		}
		return ConditionEvaluationResult.disabled("no Chromium: set CHROMIUM_PATH");
	}

	/** A page in a fresh profile, in Vietnamese. */
	public Page page() {
		return page(new Browser.NewContextOptions().setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
	}

	public Page page(Browser.NewContextOptions options) {
		if (this.browser == null) {
			start();
		}
		Page page = this.browser.newContext(options).newPage();
		page.setDefaultTimeout(15_000);
		page.onConsoleMessage((message) -> this.said.add(message.type() + ": " + message.text()));
		page.onPageError(this.said::add);
		return page;
	}

	/** What somebody would have seen when a test fails, and what their browser said. */
	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent() && this.browser != null) {
			List<Page> open = this.browser.contexts().stream().flatMap((it) -> it.pages().stream()).toList();
			String test = context.getRequiredTestClass().getSimpleName() + "-"
					+ context.getRequiredTestMethod().getName();
			for (int i = 0; i < open.size(); i++) {
				open.get(i)
					.screenshot(new Page.ScreenshotOptions().setTimeout(5_000)
						.setPath(Path.of("target/looks/failed", test + "-" + i + ".png")));
				LOG.warn("{} was at {}", test, open.get(i).url());
			}
			LOG.warn("{}: browsers said {}", test, this.said);
		}
		this.said.clear();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		if (this.playwright != null) {
			this.playwright.close();
			this.playwright = null;
			this.browser = null;
		}
	}

	private void start() {
		String chromium = chromium();
		if (chromium == null) {
			throw new IllegalStateException("a browser is required, but there is no Chromium: set CHROMIUM_PATH");
		}
		this.playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Path.of(chromium))
				.setHeadless(true)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
						"--disable-component-update", "--disable-sync")));
	}

	private static String chromium() {
		String named = System.getenv("CHROMIUM_PATH");
		Stream<String> places = (named != null) ? Stream.of(named) : USUAL.stream();
		return places.filter((place) -> Files.isExecutable(Path.of(place))).findFirst().orElse(null);
	}

}
