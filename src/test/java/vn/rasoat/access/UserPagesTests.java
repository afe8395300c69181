package vn.rasoat.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@RaSoatTest
class UserPagesTests {

	private final String suffix = UUID.randomUUID().toString().substring(0, 8);

	private final String admin = "a" + this.suffix;

	private final String local = "l" + this.suffix;

	private final String other = "o" + this.suffix;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountTable table;

	@Autowired
	private GrantTable grants;

	@BeforeEach
	void open() {
		for (String name : new String[] { this.admin, this.local, this.other }) {
			this.accounts.open(new Accounts.NewAccount(name, "Đỗ " + name, "", "mưa rơi trên mái", false));
		}
		this.accounts.grant(this.admin, Role.ADMIN, AreaPath.COUNTRY);
		this.accounts.grant(this.local, Role.ADMIN, new AreaPath("/38/"));
	}

	@Test
	void openedAccountShowsItsPasswordOnceAndMustChangeIt() throws Exception {
		String name = "n" + this.suffix;
		Document shown = Jsoup
			.parse(as(this.admin, post("/admin/users").param("username", name).param("displayName", "Nguyễn Thị Mới"))
				.getContentAsString());
		assertThat(shown.select("#initial-password").text()).hasSize(14);
		assertThat(this.table.find(name)).hasValueSatisfying((account) -> {
			assertThat(account.mustChangePassword()).isTrue();
			assertThat(account.passwordHash()).startsWith("{bcrypt}");
		});
	}

	@Test
	void badInputIsShownAtTheFieldWithWhatWasTyped() throws Exception {
		MockHttpServletResponse answer = as(this.admin,
				post("/admin/users").param("username", "Có dấu")
					.param("displayName", "<b>x</b>")
					.param("password", "mưa rơi trên mái xa"));
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select(".error-summary a[href=#username]")).hasSize(1);
		assertThat(page.select("#displayName").val()).isEqualTo("<b>x</b>");
		assertThat(answer.getContentAsString()).doesNotContain("mưa rơi trên mái xa");
	}

	@Test
	void findsWithoutAccentsAndOnlyWithinTheOwnArea() throws Exception {
		this.accounts.grant(this.other, Role.REVIEWER, new AreaPath("/91/30295/"));
		MockHttpServletRequestBuilder search = post("/admin/users/search").param("text", "do " + this.other);
		assertThat(as(this.admin, search).getContentAsString()).contains("Đỗ " + this.other);
		assertThat(as(this.local, post("/admin/users/search").param("text", "do " + this.other)).getContentAsString())
			.doesNotContain("Đỗ " + this.other);
		assertThat(as(this.local, get("/admin/users/" + id(this.other))).getStatus()).isEqualTo(403);
	}

	/** As after a merger: the roles in the old province are over, the new ones stand. */
	@Test
	void whoCameFromAnotherProvinceIsInTheHandsOfTheNewOne() throws Exception {
		LocalDate today = GrantTable.today();
		this.grants.insert(id(this.other), new Grant(Role.REVIEWER, "/91/30295/"), today.minusDays(30), today);
		this.accounts.grant(this.other, Role.REVIEWER, new AreaPath("/38/"));
		assertThat(as(this.local, post("/admin/users/search").param("text", "do " + this.other)).getContentAsString())
			.contains("Đỗ " + this.other);
		assertThat(as(this.local, get("/admin/users/" + id(this.other))).getStatus()).isEqualTo(200);
		// what has yet to begin counts already: its password must not be in foreign hands
		this.grants.insert(id(this.other), new Grant(Role.REVIEWER, "/91/30295/"), today.plusDays(1), null);
		assertThat(as(this.local, get("/admin/users/" + id(this.other))).getStatus()).isEqualTo(403);
	}

	@Test
	void adminOfAProvinceCannotBecomeAdminOfTheCountry() throws Exception {
		assertThat(
				as(this.local, post("/admin/users/" + id(this.local) + "/grants").param("role", "ADMIN")).getStatus())
			.isEqualTo(403);
		assertThat(as(this.local, post("/admin/users/" + id(this.admin) + "/password")).getStatus()).isEqualTo(403);
	}

	@Test
	void grantAndRevoke() throws Exception {
		String path = "/admin/users/" + id(this.other);
		assertThat(as(this.admin, post(path + "/grants").param("role", "SUPERVISOR")).getRedirectedUrl())
			.isEqualTo(path);
		assertThat(this.accounts.actor(this.other).may(Role.SUPERVISOR, AreaPath.COUNTRY)).isTrue();
		assertThat(as(this.admin, get(path)).getContentAsString()).contains("Người theo dõi, đôn đốc");
		as(this.admin, post(path + "/grants/revoke").param("role", "SUPERVISOR").param("area", "/"));
		assertThat(this.accounts.actor(this.other).grants()).isEmpty();
	}

	@Test
	void grantEndsWithItsLastDay() throws Exception {
		as(this.admin,
				post("/admin/users/" + id(this.other) + "/grants").param("role", "SUPERVISOR")
					.param("from", "2020-01-01")
					.param("last", GrantTable.today().minusDays(1).toString()));
		assertThat(this.accounts.actor(this.other).grants()).isEmpty();
		as(this.admin,
				post("/admin/users/" + id(this.other) + "/grants").param("role", "SUPERVISOR")
					.param("from", "2020-01-01")
					.param("last", GrantTable.today().toString()));
		assertThat(this.accounts.actor(this.other).grants()).hasSize(1);
	}

	@Test
	void adminCannotLockHimselfOut() {
		assertThat(table.find(this.admin)).hasValueSatisfying((self) -> {
			assertThat(refusal("/disable", self.id())).isInstanceOf(OwnAccessStays.class);
			assertThat(refusal("/grants/revoke", self.id())).isInstanceOf(OwnAccessStays.class);
		});
		assertThat(this.accounts.actor(this.admin).isAdmin()).isTrue();
	}

	private Throwable refusal(String operation, long id) {
		try {
			var result = this.mvc
				.perform(post("/admin/users/" + id + operation).param("role", "ADMIN")
					.param("area", "/")
					.with(user(this.admin))
					.with(csrf()))
				.andReturn();
			return result.getResolvedException();
		}
		catch (Exception ex) {
			return ex.getCause();
		}
	}

	private long id(String username) {
		return this.table.find(username).orElseThrow().id();
	}

	private MockHttpServletResponse as(String username, MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.mvc
			.perform(request.with(user(username))
				.with(csrf())
				.accept("text/html")
				.locale(java.util.Locale.forLanguageTag("vi")))
			.andReturn();
		answer.getResponse().setCharacterEncoding("UTF-8");
		return answer.getResponse();
	}

}
