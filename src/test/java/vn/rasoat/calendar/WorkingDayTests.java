package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RaSoatTest
@WithMockUser(username = "admin", roles = "ADMIN")
class WorkingDayTests {

	@BeforeEach
	void admin(@Autowired TestPeople people) {
		people.known("admin", Role.ADMIN);
	}

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorkingDays days;

	@ParameterizedTest
	@CsvSource({ "2018-12-31,-", "2019-01-04,2019-01-05", "2019-04-26,2019-05-02", "2019-05-03,2019-05-04",
			"2019-02-01,2019-02-11", "2020-01-22,2020-01-30", "2020-09-01,2020-09-03", "2021-02-09,2021-02-17",
			"2021-04-29,2021-05-04", "2021-09-01,2021-09-06", "2022-01-28,2022-02-07", "2022-04-29,2022-05-04",
			"2022-08-31,2022-09-05", "2023-01-19,2023-01-27", "2023-04-28,2023-05-04", "2023-08-31,2023-09-05",
			"2024-02-07,2024-02-15", "2024-04-26,2024-05-02", "2024-05-03,2024-05-04", "2025-01-24,2025-02-03",
			"2025-04-25,2025-04-26", "2025-04-29,2025-05-05", "2025-08-29,2025-09-03", "2026-01-09,2026-01-10",
			"2026-02-13,2026-02-23", "2026-04-24,2026-04-28", "2026-08-21,2026-08-22", "2026-08-28,2026-09-03" })
	void nextWorkingDayIsTheOneAnnounced(LocalDate from, String next) {
		if (next.equals("-")) {
			assertThat(this.days.after(from, 1).date()).isEqualTo(LocalDate.of(2019, 1, 2));
			return;
		}
		assertThat(this.days.after(from, 1).date()).isEqualTo(LocalDate.parse(next));
	}

	@Test
	void apiTellsTheDayAndEveryDayThatDidNotCount() throws Exception {
		this.mvc.perform(get("/api/working-days?from=2026-08-28&days=3&lang=en"))
			.andExpect(status().isOk())
			.andExpect(content().json("""
					{"date":"2026-09-07","provisional":false,"skipped":[
					{"date":"2026-08-29","reason":"Saturday"},{"date":"2026-08-30","reason":"Sunday"},
					{"date":"2026-08-31","reason":"Swapped day off, worked on 22/08/2026"},
					{"date":"2026-09-01","reason":"National Day holiday"},{"date":"2026-09-02","reason":"National Day"},
					{"date":"2026-09-05","reason":"Saturday"},{"date":"2026-09-06","reason":"Sunday"}]}""",
					org.springframework.test.json.JsonCompareMode.STRICT));
	}

	@Test
	void resultsOnAProvisionalYearOrAnUnconfirmedDaySaySo() {
		assertThat(this.days.after(LocalDate.of(2026, 12, 30), 5).provisional()).isTrue();
		assertThat(this.days.after(LocalDate.of(2026, 11, 23), 1))
			.isEqualTo(new WorkingDate(LocalDate.of(2026, 11, 24), true, java.util.List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-30,3", "x,3", "2026-08-28,0", "2026-08-28,-1", "2026-08-28,1001", "2026-08-28,3.5" })
	void apiRefusesBadInput(String from, String days) throws Exception {
		this.mvc.perform(get("/api/working-days").param("from", from).param("days", days))
			.andExpect(status().is4xxClientError());
	}

	@Test
	void yearWithoutTableIsRefusedUntilAnAdminMakesOne() throws Exception {
		LocalDate may = LocalDate.of(2055, 4, 29);
		assertThatThrownBy(() -> this.days.after(may, 1)).isInstanceOf(CalendarYearMissing.class);
		this.mvc.perform(post("/admin/calendars").with(csrf()).param("year", "2055").param("source", "BLLĐ Điều 112"))
			.andExpect(redirectedUrl("/admin/calendars/2055"));
		assertThat(this.days.after(may, 1).date()).isEqualTo(LocalDate.of(2055, 5, 3));
		assertThat(this.days.after(may, 1).provisional()).isTrue();
		this.mvc.perform(post("/admin/calendars/2055/confirm").with(csrf()).param("document", "Văn bản 1/VPCP"))
			.andExpect(redirectedUrl("/admin/calendars/2055"));
		assertThat(this.days.after(may, 1).provisional()).isFalse();
		this.mvc.perform(post("/admin/calendars").with(csrf()).param("year", "2055").param("source", "x"))
			.andExpect(status().isConflict());
	}

	@Test
	void exceptionsAreAddedConfirmedAndRemoved() throws Exception {
		this.mvc.perform(post("/admin/calendars").with(csrf()).param("year", "2056").param("source", "BLLĐ"));
		LocalDate monday = LocalDate.of(2056, 6, 5);
		this.mvc
			.perform(post("/admin/calendars/2056/days").with(csrf())
				.param("day", monday.toString())
				.param("kind", "COMPENSATORY")
				.param("reasonVi", "Nghỉ bù")
				.param("source", "Văn bản 2/VPCP"))
			.andExpect(redirectedUrl("/admin/calendars/2056"));
		assertThat(this.days.isWorkingDay(monday)).isFalse();
		this.mvc.perform(post("/admin/calendars/2056/days/2056-06-05/confirm").with(csrf()).param("document", "VB 3"))
			.andExpect(redirectedUrl("/admin/calendars/2056"));
		this.mvc.perform(post("/admin/calendars/2056/days/2056-06-05/remove").with(csrf()))
			.andExpect(redirectedUrl("/admin/calendars/2056"));
		assertThat(this.days.isWorkingDay(monday)).isTrue();
		this.mvc
			.perform(post("/admin/calendars/2056/days").with(csrf())
				.param("day", "2056-06-03")
				.param("kind", "COMPENSATORY")
				.param("reasonVi", "<script>")
				.param("source", "y"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(org.hamcrest.Matchers.containsString("&lt;script&gt;")));
		this.mvc.perform(get("/admin/calendars/journal"))
			.andExpect(content().string(org.hamcrest.Matchers.containsString("Văn bản 2/VPCP")));
		this.mvc.perform(get("/admin/calendars/2026")).andExpect(status().isOk());
	}

}
