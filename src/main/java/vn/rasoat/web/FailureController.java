package vn.rasoat.web;

import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what no other handler could: refusals of the security filters, unknown
 * addresses, our own mistakes.
 */
@Controller
class FailureController implements ErrorController {

	private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

	private final FailureAnswers answers;

	private final long formLimit;

	private final long uploadLimit;

	FailureController(FailureAnswers answers, @Value("${server.tomcat.max-http-form-post-size}") DataSize formLimit,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize uploadLimit) {
		this.answers = answers;
		this.formLimit = formLimit.toBytes();
		this.uploadLimit = uploadLimit.toBytes();
	}

	@RequestMapping("/error")
	Object failed(HttpServletRequest request) {
		HttpStatusCode status = status(request);
		if (status.is5xxServerError()) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			LOG.error("Failure {} at {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
					(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
			return this.answers.answer(request, status, reference);
		}
		return this.answers.answer(request, status);
	}

	private HttpStatusCode status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = (code instanceof Integer number) ? HttpStatusCode.valueOf(number)
				: HttpStatus.NOT_FOUND;
		return (status.equals(HttpStatus.FORBIDDEN) && isTooLarge(request)) ? HttpStatus.CONTENT_TOO_LARGE : status;
	}

	/**
	 * Tomcat does not read a body above the limit, so its CSRF token is missed first and
	 * the real reason hidden.
	 */
	private boolean isTooLarge(HttpServletRequest request) {
		String type = request.getContentType();
		boolean upload = type != null && type.startsWith("multipart/");
		return request.getContentLengthLong() > (upload ? this.uploadLimit : this.formLimit);
	}

}
