package vn.rasoat.access;

import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions live in the database: they outlast a restart and any node may answer. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStore {

	/**
	 * Two requests of one session may add the same attribute: the second write wins
	 * instead of failing, and a session ended meanwhile stays ended. At the very same
	 * moment neither sees the other's row, which {@link SessionWriting} takes care of.
	 */
	private static final String ADD_ATTRIBUTE = """
			merge into %TABLE_NAME%_ATTRIBUTES a
			using (select s.primary_id, g.attribute_name, g.attribute_bytes
				from (select cast(? as char(36)) as id, cast(? as varchar(200)) as attribute_name,
					cast(? as bytea) as attribute_bytes) g
				join %TABLE_NAME% s on s.primary_id = g.id) n
			on a.session_primary_id = n.primary_id and a.attribute_name = n.attribute_name
			when matched then update set attribute_bytes = n.attribute_bytes
			when not matched then insert (session_primary_id, attribute_name, attribute_bytes)
			values (n.primary_id, n.attribute_name, n.attribute_bytes)""";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> slidingTimeout(AccessSettings settings) {
		return (sessions) -> {
			sessions.setDefaultMaxInactiveInterval(settings.sessionTimeout());
			sessions.setCreateSessionAttributeQuery(ADD_ATTRIBUTE);
		};
	}

	/** Spring Session finds it by this name; for nobody else. */
	@Bean(defaultCandidate = false)
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		return new SessionWriting(transactions);
	}

	/**
	 * {@code Secure} follows the request: set behind https, not on a plain http port for
	 * trying the product. Files of a page do not look for their session: it would be read
	 * and written once more for each of them.
	 */
	@Bean
	CookieSerializer sessionCookie() {
		var cookie = new DefaultCookieSerializer() {
			@Override
			public List<String> readCookieValues(HttpServletRequest request) {
				return AccessSecurity.FILES.matches(request) ? List.of() : super.readCookieValues(request);
			}
		};
		cookie.setCookieName("RASOAT");
		cookie.setSameSite("Lax");
		cookie.setUseHttpOnlyCookie(true);
		return cookie;
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
		var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

	/**
	 * Spring Security runs it within its chain; as a filter of its own it would run a
	 * second time.
	 */
	@Bean
	FilterRegistrationBean<FreshGrants> onlyWithinTheChain(FreshGrants filter) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

}
