package vn.rasoat.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A browser asks for several things at once, also while somebody logs in. */
@RaSoatTest
class LogInRaceTests {

	private static final String PASSWORD = "mưa rơi trên mái";

	private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SessionRepository<?> sessions;

	@Autowired
	private JdbcClient jdbc;

	private Cookie anonymous;

	@BeforeEach
	void loginPageIsOpen() throws Exception {
		this.accounts.open(new Accounts.NewAccount(this.name, "Lê Văn Thử", "thu@example.vn", PASSWORD, false));
		this.anonymous = this.mvc.perform(get("/account").accept("text/html"))
			.andReturn()
			.getResponse()
			.getCookie("RASOAT");
	}

	@Test
	void requestStillUnderwayDoesNotTakeTheLogInBack() throws Exception {
		endsAfter(this.sessions, this::logIn);
		assertThat(page("/account", this.session).getContentAsString()).contains("thu@example.vn");
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.name)
			.query(Integer.class)
			.single()).as("findable to be ended").isEqualTo(1);
	}

	@Test
	void filesOfAPageLeaveTheSessionAlone() throws Exception {
		long before = Instant.now().minusSeconds(60).toEpochMilli();
		this.jdbc.sql("update spring_session set last_access_time = ? where session_id = ?")
			.params(before, id(this.anonymous))
			.update();
		assertThat(page("/css/app.css", this.anonymous).getStatus()).isEqualTo(200);
		assertThat(this.jdbc.sql("select last_access_time from spring_session where session_id = ?")
			.param(id(this.anonymous))
			.query(Long.class)
			.single()).isEqualTo(before);
	}

	private Cookie session;

	private void logIn() throws Exception {
		this.session = this.mvc
			.perform(post("/login").param("username", this.name)
				.param("password", PASSWORD)
				.cookie(this.anonymous)
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getCookie("RASOAT");
	}

	/** A request that begins before and ends after something else has happened. */
	private <S extends Session> void endsAfter(SessionRepository<S> repository, Happening happening) throws Exception {
		S seen = repository.findById(id(this.anonymous));
		happening.happens();
		seen.setLastAccessedTime(Instant.now());
		repository.save(seen);
	}

	private MockHttpServletResponse page(String path, Cookie cookie) throws Exception {
		return this.mvc.perform(get(path).accept("text/html", "text/css").cookie(cookie)).andReturn().getResponse();
	}

	private static String id(Cookie cookie) {
		return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
	}

	private interface Happening {

		void happens() throws Exception;

	}

}
