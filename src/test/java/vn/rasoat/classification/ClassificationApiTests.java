package vn.rasoat.classification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** What integrators get for points, possible and impossible. */
@RaSoatTest
class ClassificationApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	private String integrator;

	@BeforeEach
	void person() {
		this.integrator = this.people.with(Role.INSPECTOR, new AreaPath("/91/"));
	}

	/**
	 * {@code answer} is the category, or a word of the detail; {@code -} where any will
	 * do.
	 */
	@ParameterizedTest
	@CsvFileSource(resources = "/classifications.csv", delimiter = ';', quoteCharacter = '~', numLinesToSkip = 1)
	void pointsAreAnsweredOrRefusedInWords(String ruleSet, String area, String income, String deprivation, int status,
			String answer) {
		MvcTestResult result = ask("{\"ruleSet\":%s,\"area\":%s,\"incomePoints\":%s,\"deprivationPoints\":%s}"
			.formatted(ruleSet, area, income, deprivation));
		assertThat(result).hasStatus(status);
		if (status == 200) {
			assertThat(result).bodyJson().extractingPath("$.rule").asString().isNotBlank();
			if (!answer.equals("-")) {
				assertThat(result).bodyJson().extractingPath("$.category").isEqualTo(answer);
			}
		}
		else {
			assertThat(result).hasContentType("application/problem+json");
			assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
			assertThat(result).bodyJson()
				.extractingPath("$.detail")
				.asString()
				.contains(answer.equals("-") ? " " : answer)
				.doesNotContain("Exception", "jackson", "must not", "null");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "1", "\"x\"", "{\"ruleSet\":\"2022-2026\"} x" })
	void otherBodiesAreRefused(String body) {
		assertThat(ask(body)).hasStatus(400).hasContentType("application/problem+json");
	}

	@Test
	void englishIsSpokenOnRequest() {
		assertThat(this.mvc.post()
			.uri("/api/classifications?lang=en")
			.with(as(this.integrator))
			.with(csrf())
			.contentType("application/json")
			.content(
					"{\"ruleSet\":\"2022-2026\",\"area\":\"RURAL\",\"incomePoints\":\"140\",\"deprivationPoints\":30}"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith("“incomePoints” has the wrong form");
	}

	private MvcTestResult ask(String body) {
		return this.mvc.post()
			.uri("/api/classifications")
			.with(as(this.integrator))
			.with(csrf())
			.contentType("application/json")
			.content(body)
			.exchange();
	}

}
