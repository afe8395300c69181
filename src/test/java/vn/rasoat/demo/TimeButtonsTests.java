package vn.rasoat.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Each button of the page that moves time in the demo. */
@RaSoatTest
class TimeButtonsTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);

	/** Work that fails is given up after three times. */
	private static final int MOST_PRESSES = 40;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private PostingDriver postings;

	@BeforeEach
	void visitor(@Autowired TestPeople people) {
		people.known("demo", Role.ADMIN);
		TestTime.set(FRIDAY);
	}

	@AfterEach
	void back() {
		TestTime.set(LocalDate.of(2026, 10, 5));
	}

	@Test
	void nextWorkingDaySkipsTheWeekend() {
		assertThat(goes(FRIDAY, "/next-working-day", Map.of())).hasStatusOk()
			.bodyText()
			.contains("08:00 ngày 05/10/2026");
		assertThat(this.clock.today()).isEqualTo(LocalDate.of(2026, 10, 5));
	}

	@Test
	void chosenDayComes() {
		assertThat(goes(FRIDAY, "/day", Map.of("day", "2026-10-04"))).hasStatusOk().bodyText().contains("04/10/2026");
		assertThat(this.clock.today()).isEqualTo(LocalDate.of(2026, 10, 4));
	}

	/** The end of a posting is something planned: it comes no later than that. */
	@Test
	void nextEventIsTheNextThatIsDue() {
		LocalDate monday = LocalDate.of(2026, 10, 5);
		TestTime.set(monday);
		Instant begun = this.clock.instant();
		Village village = this.postings.hanging(1);
		Instant end = Objects.requireNonNull(this.postings.posting(village).period()).endsAt();

		MvcTestResult came = goes(monday, "/next-event", Map.of(), () -> this.clock.instant().isAfter(begun));

		assertThat(came).hasStatusOk();
		assertThat(this.clock.instant()).isAfter(begun).isBeforeOrEqualTo(end.plusSeconds(60));
	}

	@Test
	void nobodyGoesBackOrTooFar() {
		assertThat(press("/day", Map.of("day", "2026-10-01"))).hasStatus(422).bodyText().contains("error-summary");
		assertThat(press("/day", Map.of("day", "2030-10-01"))).hasStatus(422).bodyText().contains("error-summary");
		assertThat(press("/day", Map.of("day", "x"))).hasStatus4xxClientError();
		assertThat(this.clock.today()).isEqualTo(FRIDAY);
	}

	private MvcTestResult goes(LocalDate from, String button, Map<String, String> values) {
		return goes(from, button, values, () -> true);
	}

	/**
	 * Other tests leave work behind that is overdue, or fails where no one expects it:
	 * then the button is pressed once more, from the same day.
	 */
	private MvcTestResult goes(LocalDate from, String button, Map<String, String> values, BooleanSupplier arrived) {
		MvcTestResult result = press(button, values);
		for (int press = 1; press < MOST_PRESSES
				&& (result.getResponse().getStatus() == 409 || !arrived.getAsBoolean()); press++) {
			TestTime.set(from);
			result = press(button, values);
		}
		return result;
	}

	private MvcTestResult press(String button, Map<String, String> values) {
		var request = this.mvc.post().uri("/demo/time" + button).with(as("demo")).with(csrf());
		values.forEach(request::param);
		return request.exchange();
	}

}
