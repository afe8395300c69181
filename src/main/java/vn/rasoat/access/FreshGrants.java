package vn.rasoat.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the account and its grants anew at each request (two short queries): a revoked
 * role or a disabled account must not live on in a session until log-out.
 */
class FreshGrants extends OncePerRequestFilter {

	private final AccountTable accounts;

	private final LogInTokens tokens;

	FreshGrants(AccountTable accounts, LogInTokens tokens) {
		this.accounts = accounts;
		this.tokens = tokens;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication current = SecurityContextHolder.getContext().getAuthentication();
		if (current != null && current.isAuthenticated() && !(current instanceof AnonymousAuthenticationToken)) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			Optional<Account> account = this.accounts.find(current.getName()).filter((found) -> !found.disabled());
			account.ifPresentOrElse((found) -> context.setAuthentication(this.tokens.of(found)), () -> end(request));
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

	private static void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Answers.path(request).matches("/(css|js|vendor)/.*");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
