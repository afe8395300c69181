package vn.rasoat.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Bounds bodies the server itself does not: those of the API. Forms and files have limits of their own. */
@Component
class BodyLimit extends OncePerRequestFilter {

	private final HandlerExceptionResolver refusals;

	private final long limit;

	BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals,
			@Value("${ra-soat.api.max-body}") DataSize limit) {
		this.refusals = refusals;
		this.limit = limit.toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limit) {
			this.refusals.resolveException(request, response, null, new MaxUploadSizeExceededException(this.limit));
		}
		else {
			chain.doFilter(new Bounded(request, this.limit), response);
		}
	}

	/** A body whose length is not told before is counted while it is read. */
	private static final class Bounded extends HttpServletRequestWrapper {

		private final long limit;

		Bounded(HttpServletRequest request, long limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new CountedBody(super.getInputStream(), this.limit);
		}

	}

}
