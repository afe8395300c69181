package vn.rasoat.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers requests without log-in and requests without the right. */
@Component
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final Answers answers;

	Refused(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		askToLogIn(request, response, "");
	}

	/**
	 * With an expired session the CSRF token fails first; what the user needs then is to
	 * log in again.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException && nobodyLoggedIn()) {
			askToLogIn(request, response, "?expired");
		}
		else if (Answers.wantsPage(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			this.answers.problem(request, response, 403,
					(ex instanceof CsrfException) ? "access.problem.csrf" : "access.problem.denied");
		}
	}

	private void askToLogIn(HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
		if (Answers.wantsPage(request)) {
			response.sendRedirect(request.getContextPath() + "/login" + query);
		}
		else {
			this.answers.problem(request, response, 401, "access.problem.login-required");
		}
	}

	private static boolean nobodyLoggedIn() {
		var current = SecurityContextHolder.getContext().getAuthentication();
		return current == null || !(current.getPrincipal() instanceof Actor);
	}

}
