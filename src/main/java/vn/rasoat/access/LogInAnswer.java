package vn.rasoat.access;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * After the log-in form: a redirect for the page, 204 or 401 for the dialog on a page
 * whose session has expired.
 */
@Component
class LogInAnswer implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private final AuthenticationSuccessHandler toPage = new SavedRequestAwareAuthenticationSuccessHandler();

	private final Answers answers;

	private final AccountTable accounts;

	private final ObjectProvider<LocaleResolver> locales;

	LogInAnswer(Answers answers, AccountTable accounts, ObjectProvider<LocaleResolver> locales) {
		this.answers = answers;
		this.accounts = accounts;
		this.locales = locales;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		this.accounts.find(authentication.getName()).ifPresent((found) -> speak(request, response, found.locale()));
		if (Answers.wantsPage(request)) {
			this.toPage.onAuthenticationSuccess(request, response, authentication);
		}
		else {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		if (Answers.wantsPage(request)) {
			response.sendRedirect(request.getContextPath() + "/login?error");
		}
		else {
			this.answers.problem(request, response, 401, "access.login.refused");
		}
	}

	private void speak(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		try {
			this.locales.ifAvailable((resolver) -> resolver.setLocale(request, response, locale));
		}
		catch (UnsupportedOperationException ex) {
			// the language is fixed or follows the browser
		}
	}

}
