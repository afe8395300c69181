package vn.rasoat.access;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On a database of its own, because it is about having no admin at all. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

	private JdbcClient jdbc;

	private JdbcAccounts accounts;

	private FirstAdmin firstAdmin;

	@BeforeEach
	void emptyProduct() {
		var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V020__access_accounts.sql"))
			.execute(database);
		this.jdbc = JdbcClient.create(database);
		var grants = new GrantTable(this.jdbc);
		this.accounts = new JdbcAccounts(new AccountTable(this.jdbc), grants,
				new PasswordRules(PasswordRulesTests.settings(), new DefaultResourceLoader()),
				PasswordEncoderFactories.createDelegatingPasswordEncoder(), (event) -> {
				});
		this.firstAdmin = new FirstAdmin(this.jdbc, grants, this.accounts);
	}

	@Test
	void tokenFromTheLogMakesOneAdminOnce(CapturedOutput log) {
		this.firstAdmin.offer();
		String token = token(log);
		assertThat(this.firstAdmin.accepts(token)).isTrue();
		this.firstAdmin.make(token, "quantri", "Nguyễn Thị Quản", "mưa rơi trên mái");
		assertThat(this.accounts.actor("quantri").may(Role.ADMIN, AreaPath.COUNTRY)).isTrue();
		assertThat(this.firstAdmin.accepts(token)).isFalse();
		assertThatThrownBy(() -> this.firstAdmin.make(token, "quantri2", "B", "mưa rơi trên mái"))
			.isInstanceOf(SetupOver.class);
	}

	@Test
	void eachStartMakesAnotherToken(CapturedOutput log) {
		this.firstAdmin.offer();
		String first = token(log);
		this.firstAdmin.offer();
		assertThat(this.firstAdmin.accepts(first)).isFalse();
	}

	@Test
	void tokenIsNotReadableInTheDatabase(CapturedOutput log) {
		this.firstAdmin.offer();
		assertThat(this.jdbc.sql("select token_hash from access_setup_token").query(String.class).single())
			.isNotEqualTo(token(log))
			.hasSize(64);
	}

	@Test
	void offersNothingWhereThereIsAnAdmin(CapturedOutput log) {
		this.accounts.open(new Accounts.NewAccount("quantri", "Quản", "", "mưa rơi trên mái", false));
		this.accounts.grant("quantri", Role.ADMIN, AreaPath.COUNTRY);
		this.firstAdmin.offer();
		assertThat(log.getOut()).doesNotContain("/setup");
		assertThatThrownBy(() -> this.accounts.revoke("quantri", Role.ADMIN, AreaPath.COUNTRY))
			.isInstanceOf(LastAdminStays.class);
	}

	@Test
	void userNamesHaveOneSpelling() {
		this.accounts.open(new Accounts.NewAccount(" An.Nguyen", "Nguyễn An", "", "mưa rơi trên mái", false));
		assertThat(this.accounts.find("AN.NGUYEN ")).isPresent();
		assertThatThrownBy(() -> this.accounts
			.open(new Accounts.NewAccount("an.Nguyen", "Nguyễn Ân", "", "mưa rơi trên mái", false)))
			.isInstanceOf(UsernameTaken.class);
	}

	@Test
	void holdersOfARoleAreThoseWhoseAreaContainsThePlace() {
		for (String name : new String[] { "binh", "anh", "chi" }) {
			this.accounts.open(new Accounts.NewAccount(name, "Lê " + name, "", "mưa rơi trên mái", false));
		}
		this.accounts.grant("binh", Role.REVIEWER, new AreaPath("/91/30295/"));
		this.accounts.grant("anh", Role.REVIEWER, new AreaPath("/91/"));
		this.accounts.grant("chi", Role.REVIEWER, new AreaPath("/91/302/"));
		assertThat(this.accounts.holdersOf(Role.REVIEWER, new AreaPath("/91/30295/30295-01/")))
			.extracting(Person::username)
			.containsExactly("anh", "binh");
	}

	private static String token(CapturedOutput log) {
		Matcher matcher = Pattern.compile("/setup\\?token=(\\S+)").matcher(log.getOut());
		String token = "";
		while (matcher.find()) {
			token = matcher.group(1);
		}
		return token;
	}

}
