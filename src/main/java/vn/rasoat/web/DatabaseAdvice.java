package vn.rasoat.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what the database refuses into sentences. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAdvice {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseAdvice.class);

	private final FailureAnswers answers;

	DatabaseAdvice(FailureAnswers answers) {
		this.answers = answers;
	}

	/** A lost race, whether by version, by row lock or by a lock's time-out. */
	@ExceptionHandler
	Object lostRace(ConcurrencyFailureException ex, HttpServletRequest request) {
		return this.answers.answer(request, HttpStatus.CONFLICT);
	}

	/**
	 * What no check before it caught: the same number twice, a text longer than its
	 * place, a character the database cannot keep. The log does not get the message,
	 * because databases quote the values in it.
	 */
	@ExceptionHandler
	Object unfit(DataIntegrityViolationException ex, HttpServletRequest request) {
		LOG.warn("the database refused {} {}, which no check had caught", request.getMethod(), request.getRequestURI());
		return this.answers.answer(request,
				(ex instanceof DuplicateKeyException) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
	Object databaseAway(Exception ex, HttpServletRequest request) {
		return this.answers.answer(request, HttpStatus.SERVICE_UNAVAILABLE);
	}

}
