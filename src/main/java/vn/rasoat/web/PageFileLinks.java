package vn.rasoat.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Links of templates to style sheets and scripts name where {@link PageFiles} keeps them.
 */
@Component
class PageFileLinks extends OncePerRequestFilter {

	private final PageFiles files;

	PageFileLinks(PageFiles files) {
		this.files = files;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public String encodeURL(String address) {
				return super.encodeURL(PageFileLinks.this.files.kept(address, request.getContextPath()));
			}
		});
	}

}
