package vn.rasoat.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.TestTime;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@RaSoatTest
class TimeControllerTests {

	@BeforeEach
	void visitor(@Autowired TestPeople people) {
		people.known("demo", Role.ADMIN);
	}

	@Autowired
	private MockMvc mvc;

	@AfterEach
	void back() {
		TestTime.set(LocalDate.of(2026, 10, 5));
	}

	@Test
	void showsTheTimeAndRefusesToGoBack() throws Exception {
		TestTime.set(LocalDate.of(2026, 10, 5));
		this.mvc.perform(get("/demo/time").with(user("demo")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("08:00 ngày 05/10/2026")));
		this.mvc.perform(post("/demo/time/day").param("day", "2026-10-04").with(user("demo")).with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("error-summary")));
	}

}
