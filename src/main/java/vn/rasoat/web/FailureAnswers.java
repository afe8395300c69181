package vn.rasoat.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.refusal.Refusal;

/**
 * Words a failure and answers it in the form the caller asked for: a problem, a part of a
 * page, or a page.
 */
@Component
class FailureAnswers {

	private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 422, 500, 503);

	private final MessageSource messages;

	FailureAnswers(MessageSource messages) {
		this.messages = messages;
	}

	Object answer(HttpServletRequest request, HttpStatusCode status) {
		return answer(request, status, null);
	}

	Object answer(HttpServletRequest request, HttpStatusCode status, @Nullable String reference) {
		return answer(request, failure(status, reference), List.of());
	}

	/**
	 * @param fields what is wrong where; none when the request as a whole is
	 */
	Object faulty(HttpServletRequest request, HttpStatusCode status, List<FieldProblem> fields) {
		Failure general = failure(status, null);
		if (fields.isEmpty()) {
			return answer(request, general, fields);
		}
		String title = String.join(" ", fields.stream().map(FieldProblem::message).toList());
		return answer(request, new Failure(status, title, general.advice(), null), fields);
	}

	Object refused(HttpServletRequest request, HttpStatusCode status, Refusal refusal) {
		return answer(request, new Failure(status, text(refusal.messageKey(), refusal.arguments()),
				text("web.refusal." + refusal.kind().name().toLowerCase(Locale.ROOT)), null), List.of());
	}

	private Failure failure(HttpStatusCode status, @Nullable String reference) {
		int code = WORDED.contains(status.value()) ? status.value() : (status.is5xxServerError() ? 500 : 400);
		return new Failure(status, text("web.error." + code + ".title"), text("web.error." + code + ".advice"),
				reference);
	}

	private static Object answer(HttpServletRequest request, Failure failure, List<FieldProblem> fields) {
		if (wantsJson(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.title());
			problem.setProperty("advice", failure.advice());
			if (!fields.isEmpty()) {
				problem.setProperty("errors", fields);
			}
			if (failure.reference() != null) {
				problem.setProperty("reference", failure.reference());
			}
			return ResponseEntity.status(failure.status())
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem);
		}
		boolean part = request.getHeader("HX-Request") != null;
		ModelAndView page = new ModelAndView(part ? "web/failure :: notice" : "web/failure");
		page.addObject("failure", failure);
		page.setStatus(failure.status());
		return page;
	}

	private static boolean wantsJson(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		String accept = request.getHeader("Accept");
		return path.startsWith(request.getContextPath() + "/api/")
				|| (accept != null && accept.contains("json") && !accept.contains("html"));
	}

	private String text(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
