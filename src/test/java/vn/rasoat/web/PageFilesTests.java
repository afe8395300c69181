package vn.rasoat.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A browser asks for a style sheet or script once, until its content changes. */
@RaSoatTest
class PageFilesTests {

	private static final Pattern FILE = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js|svg))\"");

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z.-]+)\"\\)");

	@Autowired
	private MockMvc mvc;

	@Test
	void everyFileOfAPageIsKeptByTheBrowser() throws Exception {
		List<String> files = matches(FILE, text(answer("/login")));
		assertThat(files).isNotEmpty().allMatch((file) -> file.matches("/assets-[0-9a-f]{12}/(css|js|vendor)/.+"));
		for (String file : files) {
			assertThatIsKept(file);
		}
	}

	@Test
	void whatAStyleSheetBringsIsKeptToo() throws Exception {
		String sheet = matches(FILE, text(answer("/login"))).stream()
			.filter((it) -> it.endsWith("app.css"))
			.findAny()
			.orElseThrow();
		List<String> brought = matches(IMPORT, text(answer(sheet)));
		assertThat(brought).contains("tokens.css");
		for (String name : brought) {
			assertThatIsKept(sheet.replace("app.css", name));
		}
	}

	@Test
	void addressesThatStayAreAskedForAgain() throws Exception {
		assertThat(answer("/css/app.css").getHeader("Cache-Control")).isEqualTo("no-cache");
		MockHttpServletResponse ofAnotherVersion = answer("/assets-000000000000/css/app.css");
		assertThat(ofAnotherVersion.getStatus()).isEqualTo(200);
		assertThat(ofAnotherVersion.getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	/** A cookie would end the session of whoever is logged in. */
	@Test
	void fileThatIsNotThereBeginsNoSession() throws Exception {
		for (String path : List.of("/css/none.css", "/assets-000000000000/js/none.js")) {
			MockHttpServletResponse answer = this.mvc.perform(get(path).header("Accept", "text/html"))
				.andReturn()
				.getResponse();
			assertThat(answer.getStatus()).as(path).isEqualTo(404);
			assertThat(answer.getCookies()).as(path).isEmpty();
		}
	}

	private void assertThatIsKept(String file) throws Exception {
		MockHttpServletResponse answer = answer(file);
		assertThat(answer.getStatus()).as(file).isEqualTo(200);
		assertThat(answer.getHeader("Cache-Control")).as(file).contains("max-age=31536000", "immutable");
		assertThat(answer.getHeader("Content-Security-Policy")).as(file).contains("script-src 'self'");
		assertThat(answer.getHeader("Set-Cookie")).as(file).isNull();
	}

	private MockHttpServletResponse answer(String path) throws Exception {
		return this.mvc.perform(get(path).header("Accept", "*/*")).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static List<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((it) -> it.group(1)).toList();
	}

}
