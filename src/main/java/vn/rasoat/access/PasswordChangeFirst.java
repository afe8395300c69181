package vn.rasoat.access;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Somebody with a password that another person knows may do nothing but change it. */
class PasswordChangeFirst extends OncePerRequestFilter {

	private final Answers answers;

	PasswordChangeFirst(Answers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication current = SecurityContextHolder.getContext().getAuthentication();
		if (current == null || !current.getAuthorities().contains(LogInTokens.PASSWORD_CHANGE_DUE)) {
			chain.doFilter(request, response);
		}
		else if (Answers.wantsPage(request)) {
			response.sendRedirect(request.getContextPath() + "/account/password");
		}
		else {
			this.answers.problem(request, response, 403, "access.problem.password-change-due");
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.REQUEST || Answers.path(request)
			.matches("(/api)?/account/password|/login|/logout|/api/session|/(css|js|vendor)/.*|/favicon.ico");
	}

}
