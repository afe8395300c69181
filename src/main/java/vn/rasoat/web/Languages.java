package vn.rasoat.web;

import java.time.Duration;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Person;

/** Vietnamese unless the user chose English, here or in the account. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

	static final String PARAMETER = "lang";

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor change = new LocaleChangeInterceptor();
		change.setParamName(PARAMETER);
		change.setIgnoreInvalidLocale(true);
		registry.addInterceptor(change);
	}

	@Bean
	LocaleResolver localeResolver(CurrentActor currentActor, Accounts accounts) {
		CookieLocaleResolver resolver = new Supported("language");
		resolver.setCookieMaxAge(Duration.ofDays(400));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		resolver.setDefaultLocaleFunction((request) -> ofAccount(currentActor, accounts));
		return resolver;
	}

	private static Locale ofAccount(CurrentActor currentActor, Accounts accounts) {
		try {
			return accounts.find(currentActor.get().username()).map(Person::locale).orElse(VIETNAMESE);
		}
		catch (AuthenticationException ex) {
			return VIETNAMESE;
		}
	}

	/**
	 * Takes only the two languages the message files have; anything else is Vietnamese.
	 */
	private static final class Supported extends CookieLocaleResolver {

		Supported(String cookieName) {
			super(cookieName);
		}

		@Override
		protected Locale parseLocaleValue(String text) {
			return Locale.ENGLISH.getLanguage().equals(text) ? Locale.ENGLISH : VIETNAMESE;
		}

	}

}
