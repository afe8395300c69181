package vn.rasoat.calendar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** What integrators get for a period of working days, possible and impossible. */
@RaSoatTest
class WorkingDayApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	private String integrator;

	@BeforeEach
	void person() {
		this.integrator = this.people.with(Role.INSPECTOR, new AreaPath("/91/"));
	}

	@ParameterizedTest
	@CsvSource({ "from=2026-08-28&days=3, 200, 2026-09-07", "from=2026-08-28&days=1, 200, 2026-09-03",
			"from=2026-10-05&days=5, 200, 2026-10-12", "from=2026-08-28&days=0, 400, days",
			"from=2026-08-28&days=-1, 400, days", "from=2026-08-28&days=1001, 400, days",
			"from=2026-08-28&days=2.5, 400, days", "from=2026-08-28&days=ba, 400, days",
			"from=2026-08-28&days=99999999999, 400, days", "from=2026-08-28&days=, 400, days",
			"from=2026-08-28, 400, days", "days=3, 400, from", "from=&days=3, 400, from",
			"from=2026-02-30&days=3, 400, from", "from=28/08/2026&days=3, 400, from",
			"from=1900-01-01&days=3, 422, 1900", "from=2999-01-01&days=3, 422, 2999",
			"from=%2B999999999-12-31&days=3, 422, 999999999", "from=-999999999-01-01&days=3, 422, 999999999",
			"from=2026-08-28&days=1000, 422, năm" })
	void periodEndsOrIsRefusedInWords(String query, int status, String answer) {
		MvcTestResult result = this.mvc.get()
			.uri(java.net.URI.create("/api/working-days?" + query))
			.with(as(this.integrator))
			.exchange();
		assertThat(result).hasStatus(status);
		if (status == 200) {
			assertThat(result).bodyJson().extractingPath("$.date").isEqualTo(answer);
			assertThat(result).bodyJson().extractingPath("$.provisional").isEqualTo(false);
			assertThat(result).bodyJson().extractingPath("$.skipped").asArray().isNotNull();
		}
		else {
			assertThat(result).hasContentType("application/problem+json");
			assertThat(result).bodyJson()
				.extractingPath("$.detail")
				.asString()
				.contains(answer)
				.doesNotContain("Exception", "must be", "convert");
		}
	}

}
