package vn.rasoat.procedure;

import java.time.LocalDate;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A day off an admin enters while periods run over it, and takes back.
 *
 * @param admin of the whole country
 */
public record AnnouncedHoliday(MockMvcTester mvc, String admin, LocalDate day) {

	public void isAnnounced() {
		assertThat(this.mvc.post()
			.uri("/admin/calendars/{year}/days", this.day.getYear())
			.param("day", this.day.toString())
			.param("kind", "PUBLIC_HOLIDAY")
			.param("reasonVi", "Nghỉ theo thông báo mới")
			.param("source", "Thông báo giả định")
			.with(TestPeople.as(this.admin))
			.with(csrf())).hasStatus3xxRedirection();
	}

	/** Also when it is not there any more. */
	public void isTakenBack() {
		this.mvc.post()
			.uri("/admin/calendars/{year}/days/{day}/remove", this.day.getYear(), this.day)
			.with(TestPeople.as(this.admin))
			.with(csrf())
			.exchange();
	}

}
