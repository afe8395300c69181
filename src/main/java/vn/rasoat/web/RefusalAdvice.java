package vn.rasoat.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import vn.rasoat.refusal.Refusal;

/**
 * Turns what the domain refuses, and what the protocol refuses, into sentences.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

	private final FailureAnswers answers;

	private final FieldProblems fields;

	RefusalAdvice(FailureAnswers answers, FieldProblems fields) {
		this.answers = answers;
		this.fields = fields;
	}

	@ExceptionHandler
	Object refused(Refusal refusal, HttpServletRequest request) {
		HttpStatus status = switch (refusal.kind()) {
			case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
		};
		return this.answers.refused(request, status, refusal);
	}

	@ExceptionHandler
	Object tooLarge(MaxUploadSizeExceededException ex, HttpServletRequest request) {
		return this.answers.answer(request, HttpStatus.CONTENT_TOO_LARGE);
	}

	@ExceptionHandler({ HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class })
	Object unreadable(Exception ex, HttpServletRequest request) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof BodyTooLarge) {
				return this.answers.answer(request, HttpStatus.CONTENT_TOO_LARGE);
			}
		}
		return this.answers.faulty(request, HttpStatus.BAD_REQUEST, this.fields.of(ex));
	}

	/**
	 * Readable, but not acceptable; what could not even be read makes the whole request
	 * unreadable.
	 */
	@ExceptionHandler
	Object unacceptable(BindException ex, HttpServletRequest request) {
		boolean unreadable = ex.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
		return this.answers.faulty(request, unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT,
				this.fields.of(ex));
	}

	/**
	 * A file was expected and something else came, or the parts cannot be told from each
	 * other.
	 */
	@ExceptionHandler
	Object noParts(MultipartException ex, HttpServletRequest request) {
		return this.answers.answer(request, HttpStatus.BAD_REQUEST);
	}

	/**
	 * No such address, wrong method, a missing header: Spring's own exceptions know their
	 * status.
	 */
	@ExceptionHandler({ ServletException.class, ErrorResponseException.class })
	Object protocol(Exception ex, HttpServletRequest request) throws Exception {
		if (ex instanceof ErrorResponse response && !response.getStatusCode().is5xxServerError()) {
			return this.answers.faulty(request, response.getStatusCode(), this.fields.of(ex));
		}
		throw ex;
	}

}
