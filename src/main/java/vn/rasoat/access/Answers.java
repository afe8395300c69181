package vn.rasoat.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * How filters answer: a page for somebody who navigates, a problem (RFC 9457) for a
 * script or another program.
 */
@Component
class Answers {

	/**
	 * On every 401: the page's script shows its log-in dialog instead of losing what was
	 * typed.
	 */
	static final String LOGIN_REQUIRED = "X-Login-Required";

	private final MessageSource messages;

	private final ObjectProvider<LocaleResolver> locales;

	private final JsonMapper json;

	Answers(MessageSource messages, ObjectProvider<LocaleResolver> locales, JsonMapper json) {
		this.messages = messages;
		this.locales = locales;
		this.json = json;
	}

	/** Whether a browser is going to a page; htmx, fetch and other programs are not. */
	static boolean wantsPage(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		String accept = request.getHeader("Accept");
		return !path(request).startsWith("/api/") && request.getHeader("HX-Request") == null
				&& request.getHeader("X-Requested-With") == null && (mode == null || "navigate".equals(mode))
				&& (accept == null || accept.contains("text/html") || accept.equals("*/*"));
	}

	static String path(HttpServletRequest request) {
		String rest = request.getPathInfo();
		return request.getServletPath() + ((rest == null) ? "" : rest);
	}

	void problem(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
		response.setStatus(status);
		if (status == HttpServletResponse.SC_UNAUTHORIZED) {
			response.setHeader(LOGIN_REQUIRED, "true");
		}
		response.setContentType("application/problem+json");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		String detail = this.messages.getMessage(key, null, locale(request));
		response.getWriter()
			.write(this.json.writeValueAsString(Map.of("type", "about:blank", "status", status, "detail", detail)));
	}

	private Locale locale(HttpServletRequest request) {
		LocaleResolver resolver = this.locales.getIfAvailable();
		return (resolver == null) ? request.getLocale() : resolver.resolveLocale(request);
	}

}
