package vn.rasoat.access;

import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What needs which log-in. Anything not named here needs one; whether the area is right,
 * each operation asks itself. A command that plays without a web server has no doors to
 * guard.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessSecurity {

	/** Style sheets and scripts, for which nobody logs in. */
	static final RequestMatcher FILES = (request) -> Answers.path(request)
		.matches("/(assets-[0-9a-f]+/)?(css|js|vendor)/.*");

	private static final RequestMatcher BASIC_API = (request) -> {
		String authorization = request.getHeader("Authorization");
		return Answers.path(request).matches("/api/.*|/v3/api-docs") && authorization != null
				&& authorization.regionMatches(true, 0, "Basic ", 0, 6);
	};

	/**
	 * Another program with its password in each request: no session and so no CSRF; the
	 * cookie counts for nothing.
	 */
	@Bean
	@ConditionalOnWebApplication
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, Refused refused, Answers answers) throws Exception {
		return http.securityMatcher(BASIC_API)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/admin/**")
				.hasRole(Role.ADMIN.name())
				.anyRequest()
				.authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(refused))
			.exceptionHandling((errors) -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(SecurityHeaders::write)
			.addFilterAfter(new PasswordChangeFirst(answers), AuthorizationFilter.class)
			.build();
	}

	/** Nobody's session or grants are looked up for them. */
	@Bean
	@ConditionalOnWebApplication
	@Order(2)
	SecurityFilterChain files(HttpSecurity http) throws Exception {
		return http.securityMatcher(FILES)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			// its token would begin a session, in the place of the one that is not looked
			// for
			.csrf(AbstractHttpConfigurer::disable)
			.headers(SecurityHeaders::write)
			.build();
	}

	@Bean
	@ConditionalOnWebApplication
	@Order(3)
	SecurityFilterChain people(HttpSecurity http, FreshGrants fresh, Refused refused, Answers answers,
			LogInAnswer logIn) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/login", "/setup", "/api/session", "/favicon.ico", "/actuator/health/**", "/error")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.requestMatchers("/admin/**", "/api/admin/**")
				.hasRole(Role.ADMIN.name())
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage("/login").successHandler(logIn).failureHandler(logIn))
			// not by another number for the same row: a request still underway would
			// write the old one back
			.sessionManagement((sessions) -> sessions.sessionFixation(SessionFixationConfigurer::migrateSession))
			.logout((logout) -> logout.logoutSuccessUrl("/login?bye").addLogoutHandler(SecurityHeaders.clearStorage()))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.exceptionHandling((errors) -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
			.headers(SecurityHeaders::write)
			.addFilterBefore(fresh, AuthorizationFilter.class)
			.addFilterAfter(new PasswordChangeFirst(answers), AuthorizationFilter.class)
			.build();
	}

	// null switches the parameter off, and the cache checks for it, but its setter lacks
	// @Nullable
	@SuppressWarnings("NullAway")
	private static HttpSessionRequestCache pagesOnly() {
		var cache = new HttpSessionRequestCache();
		cache.setRequestMatcher((request) -> "GET".equals(request.getMethod()) && Answers.wantsPage(request));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

	@Bean
	FreshGrants freshGrants(AccountTable accounts, LogInTokens tokens) {
		return new FreshGrants(accounts, tokens);
	}

	/**
	 * Each hash is stored with the name of its method, so that a later one can follow.
	 */
	@Bean
	static PasswordEncoder passwordEncoder(AccessSettings settings) {
		return new DelegatingPasswordEncoder("bcrypt",
				Map.of("bcrypt", new BCryptPasswordEncoder(settings.password().hashStrength())));
	}

}
