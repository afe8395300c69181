package vn.rasoat.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTests {

	private final RefusalAdvice advice = new RefusalAdvice(new FailureAnswers(messages()),
			new FieldProblems(messages()));

	private final DatabaseAdvice database = new DatabaseAdvice(new FailureAnswers(messages()));

	@ParameterizedTest
	@CsvSource({ "INVALID, 422, Hãy sửa lại", "NOT_FOUND, 404, Hãy kiểm tra", "CONFLICT, 409, Hãy tải lại" })
	void refusalIsAPageInVietnamese(Refusal.Kind kind, int status, String whatToDo) {
		LocaleContextHolder.setLocale(Languages.VIETNAMESE);
		ModelAndView page = (ModelAndView) this.advice.refused(new Sample(kind), browser());

		Failure failure = (Failure) page.getModel().get("failure");
		assertThat(page.getStatus()).isEqualTo(HttpStatusCode.valueOf(status));
		assertThat(failure.title()).isEqualTo("Không có trang này.");
		assertThat(failure.advice()).startsWith(whatToDo);
	}

	@Test
	void refusalIsAProblemInEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/tasks/x");
		ResponseEntity<?> answer = (ResponseEntity<?>) this.advice.refused(new Sample(Refusal.Kind.NOT_FOUND), request);

		assertThat(((ProblemDetail) answer.getBody()).getDetail()).isEqualTo("There is no such page.");
		assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
	}

	@Test
	void refusalIsANoticeWhereAPartOfAPageWasAskedFor() {
		LocaleContextHolder.setLocale(Languages.VIETNAMESE);
		MockHttpServletRequest request = browser();
		request.addHeader("HX-Request", "true");

		assertThat(((ModelAndView) this.advice.refused(new Sample(Refusal.Kind.CONFLICT), request)).getViewName())
			.isEqualTo("web/failure :: notice");
	}

	@Test
	void failuresOfDatabaseAndProtocolHaveTheirStatus() {
		LocaleContextHolder.setLocale(Languages.VIETNAMESE);
		assertThat(status(this.database.lostRace(new CannotAcquireLockException("H2 lock"), browser()))).isEqualTo(409);
		assertThat(status(this.database.unfit(new DuplicateKeyException("citizen id"), browser()))).isEqualTo(409);
		assertThat(status(this.database.unfit(new DataIntegrityViolationException("too long"), browser())))
			.isEqualTo(422);
		assertThat(status(this.advice.tooLarge(new MaxUploadSizeExceededException(1), browser()))).isEqualTo(413);
		assertThat(status(this.database.databaseAway(new DataAccessResourceFailureException("gone"), browser())))
			.isEqualTo(503);
	}

	private static int status(Object answer) {
		return ((ModelAndView) answer).getStatus().value();
	}

	private static MockHttpServletRequest browser() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks/x");
		request.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
		return request;
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static final class Sample extends Refusal {

		Sample(Kind kind) {
			super(kind, "web.error.404.title");
		}

	}

}
