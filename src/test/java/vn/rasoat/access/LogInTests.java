package vn.rasoat.access;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RaSoatTest
class LogInTests {

	private static final String PASSWORD = "mưa rơi trên mái";

	private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccessSettings settings;

	@BeforeEach
	void open() {
		this.accounts.open(new Accounts.NewAccount(this.name, "Lê Văn Thử", "thu@example.vn", PASSWORD, false));
	}

	@Test
	void pageNeedsLogInAndComesBackAfterIt() throws Exception {
		MvcResult asked = page("/account", null);
		assertThat(asked.getResponse().getRedirectedUrl()).endsWith("/login");
		Cookie anonymous = asked.getResponse().getCookie("RASOAT");
		MvcResult loggedIn = this.mvc
			.perform(logIn(this.name, PASSWORD).accept("text/html").cookie(anonymous).with(csrf()))
			.andReturn();
		assertThat(loggedIn.getResponse().getRedirectedUrl()).endsWith("/account");
		Cookie session = loggedIn.getResponse().getCookie("RASOAT");
		assertThat(session.getValue()).as("session fixation").isNotEqualTo(anonymous.getValue());
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(page("/account", session).getResponse().getContentAsString()).contains("thu@example.vn");
	}

	@Test
	void sessionIsARowThatAnyNodeCanRead() throws Exception {
		Cookie session = session();
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.name)
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(page("/account", session).getResponse().getStatus()).isEqualTo(200);
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(this.name).update();
		assertThat(page("/account", session).getResponse().getStatus()).isEqualTo(302);
	}

	@Test
	void answersAreTheSameForUnknownAndWrong() throws Exception {
		MvcResult wrong = dialog(this.name, "không phải mật khẩu");
		MvcResult unknown = dialog("nobody-" + this.name, PASSWORD);
		assertThat(wrong.getResponse().getStatus()).isEqualTo(401);
		assertThat(unknown.getResponse().getStatus()).isEqualTo(401);
		assertThat(unknown.getResponse().getContentAsString()).isEqualTo(wrong.getResponse().getContentAsString());
	}

	@Test
	void locksAfterFailuresAndOpensAfterTheTime() throws Exception {
		for (int i = 0; i < this.settings.maxFailures(); i++) {
			dialog(this.name, "không phải mật khẩu");
		}
		assertThat(dialog(this.name, PASSWORD).getResponse().getStatus()).isEqualTo(401);
		assertThat(this.mvc.perform(get("/api/account-of-nobody").with(httpBasic(this.name, PASSWORD)))
			.andReturn()
			.getResponse()
			.getStatus()).as("the lock holds for programs too").isEqualTo(401);
		this.jdbc.sql("update access_account set locked_until = ? where username = ?")
			.params(OffsetDateTime.now().minusSeconds(1), this.name)
			.update();
		assertThat(dialog(this.name, PASSWORD).getResponse().getStatus()).isEqualTo(204);
	}

	@Test
	void failuresOutsideTheWindowAreForgotten() throws Exception {
		for (int i = 0; i < this.settings.maxFailures() - 1; i++) {
			dialog(this.name, "không phải mật khẩu");
		}
		this.jdbc.sql("update access_account set first_failed_at = ? where username = ?")
			.params(OffsetDateTime.now().minus(this.settings.failureWindow()), this.name)
			.update();
		dialog(this.name, "không phải mật khẩu");
		assertThat(dialog(this.name, PASSWORD).getResponse().getStatus()).isEqualTo(204);
	}

	@Test
	void postWithoutTokenIsRefused() throws Exception {
		MvcResult refused = this.mvc.perform(post("/account").cookie(session()).param("language", "en")).andReturn();
		assertThat(refused.getResponse().getStatus()).isEqualTo(403);
	}

	@Test
	void scriptOfAnExpiredPageIsToldToLogIn() throws Exception {
		MvcResult expired = this.mvc.perform(post("/account").header("HX-Request", "true")).andReturn();
		assertThat(expired.getResponse().getStatus()).isEqualTo(401);
		assertThat(expired.getResponse().getHeader("X-Login-Required")).isEqualTo("true");
		assertThat(expired.getResponse().getContentType()).startsWith("application/problem+json");
	}

	@Test
	void roleRevokedDuringASessionIsGoneAtTheNextRequest() throws Exception {
		this.accounts.grant(this.name, Role.ADMIN, new AreaPath("/91/"));
		Cookie session = session();
		assertThat(page("/admin/users", session).getResponse().getStatus()).isEqualTo(200);
		this.accounts.revoke(this.name, Role.ADMIN, new AreaPath("/91/"));
		assertThat(page("/admin/users", session).getResponse().getStatus()).isEqualTo(403);
	}

	@Test
	void accountDisabledDuringASessionIsOut() throws Exception {
		Cookie session = session();
		this.jdbc.sql("update access_account set disabled = true where username = ?").param(this.name).update();
		assertThat(page("/account", session).getResponse().getRedirectedUrl()).endsWith("/login");
	}

	@Test
	void initialPasswordMustBeChangedFirst() throws Exception {
		this.jdbc.sql("update access_account set must_change_password = true where username = ?")
			.param(this.name)
			.update();
		Cookie session = session();
		assertThat(page("/account", session).getResponse().getRedirectedUrl()).endsWith("/account/password");
		MvcResult changed = this.mvc
			.perform(post("/account/password").with(csrf())
				.cookie(session)
				.param("old", PASSWORD)
				.param("password", "nắng lên đỉnh đồi")
				.param("repeated", "nắng lên đỉnh đồi"))
			.andReturn();
		assertThat(changed.getResponse().getRedirectedUrl()).isEqualTo("/account?changed");
		assertThat(page("/account", session).getResponse().getStatus()).isEqualTo(200);
		assertThat(dialog(this.name, "nắng lên đỉnh đồi").getResponse().getStatus()).isEqualTo(204);
	}

	private MvcResult page(String path, Cookie session) throws Exception {
		MockHttpServletRequestBuilder request = get(path).accept("text/html");
		return this.mvc.perform((session == null) ? request : request.cookie(session)).andReturn();
	}

	private Cookie session() throws Exception {
		return dialog(this.name, PASSWORD).getResponse().getCookie("RASOAT");
	}

	private MvcResult dialog(String username, String password) throws Exception {
		return this.mvc.perform(logIn(username, password).accept("application/json").with(csrf())).andReturn();
	}

	private static MockHttpServletRequestBuilder logIn(String username, String password) {
		return post("/login").param("username", username).param("password", password);
	}

}
