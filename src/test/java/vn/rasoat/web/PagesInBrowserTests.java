package vn.rasoat.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Looks at pages as they are rendered, with their own styles, wide and narrow; pictures
 * are left in {@code target/looks}.
 */
@RaSoatTest
@BrowserTest
class PagesInBrowserTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private static final AreaPath VILLAGE = new AreaPath("/91/30295/30295-01/");

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TaskRecorder recorder;

	@Autowired
	private Accounts accounts;

	private String reviewer;

	@BeforeEach
	void person() {
		TestTime.set(TODAY);
		this.reviewer = "looks-" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(new Accounts.NewAccount(this.reviewer, "Nguyễn Thị Ánh Nguyệt", "a@example.vn",
				"Ra-soat-2026-thon", false));
		this.accounts.grant(this.reviewer, Role.REVIEWER, VILLAGE);
	}

	@Test
	void componentsAreAccessibleAndFitAPhone() {
		look("components", "/components");
	}

	@Test
	void inboxIsAccessibleAndFitsAPhone() {
		task("Lê Thị Hoa", TODAY.minusDays(4), null);
		task("Chau Sóc Khon", TODAY, null);
		task("Nguyễn Văn Tường", TODAY.plusDays(2), null);
		task("Đỗ Thị Hằng", TODAY.plusDays(25), null);
		task("Phạm Văn Ửng", null, null);
		look("inbox", "/?tab=groups");
		look("inbox-empty", "/");
	}

	@Test
	void finishedTaskIsAccessibleAndFitsAPhone() {
		String task = task("Lê Thị Hoa", TODAY.plusDays(2), this.reviewer);
		this.recorder.ended(task, TaskEntry.Ending.DONE, "somebody-else", TestTime.at(TODAY, 9));
		look("task-done", "/tasks/" + task);
	}

	@Test
	void failureIsAccessibleAndFitsAPhone() {
		look("failure-404", "/tasks/no-such-task");
	}

	private void look(String name, String address) {
		MvcTestResult result = this.mvc.get()
			.uri(address)
			.accept("text/html")
			.with(authentication(UsernamePasswordAuthenticationToken.authenticated(this.accounts.actor(this.reviewer),
					null, List.of())))
			.exchange();
		assertThat(result).bodyText().contains("</html>").doesNotContain("style=\"", "onclick");
		for (int width : new int[] { 1280, 360 }) {
			Page page = BROWSERS.page(new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("vi-VN"));
			page.route("**/*", (route) -> serve(route, result.getMvcResult()));
			page.navigate("http://looks.test/page");
			assertThat(page.evaluate("document.styleSheets[0].cssRules.length > 0")).as("style sheet").isEqualTo(true);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/looks", name + "-" + width + ".png")));
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as("%s at %d", name, width)
				.isEqualTo(width);
			assertThat(new AxeBuilder(page).analyze().getViolations()).as("%s at %d", name, width)
				.allSatisfy((rule) -> assertThat(rule.getNodes()).as(rule.getHelp()).isEmpty());
			page.context().close();
		}
	}

	private static void serve(Route route, org.springframework.test.web.servlet.MvcResult result) {
		String path = route.request().url().replaceFirst("http://looks.test", "");
		ClassPathResource file = new ClassPathResource("static" + path.replaceFirst("^/assets-[0-9a-f]+/", "/"));
		try {
			if (path.equals("/page")) {
				route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8")
					.setBody(result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8)));
			}
			else if (file.exists()) {
				String type = path.endsWith(".css") ? "text/css"
						: path.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
				route.fulfill(new Route.FulfillOptions().setHeaders(Map.of("Content-Type", type))
					.setBodyBytes(file.getContentAsByteArray()));
			}
			else {
				route.fulfill(new Route.FulfillOptions().setStatus(404));
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private String task(String head, LocalDate lastDay, String owner) {
		String id = UUID.randomUUID().toString();
		this.recorder.opened(
				new TaskEntry(id, "village-review/" + (900_000_000 + Math.abs(this.reviewer.hashCode() % 1_000_000)),
						"Ấp Mỹ An – rà soát năm 2026", "instance", "UserTask_RecordSurvey", "Ghi kết quả khảo sát hộ",
						7L, head, VILLAGE, Role.REVIEWER, owner, (lastDay != null) ? WorkingDays.endOf(lastDay) : null,
						TestTime.at(TODAY, 7), null, null, null));
		return id;
	}

}
