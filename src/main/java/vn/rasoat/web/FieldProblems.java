package vn.rasoat.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Finds out which field made a request unreadable, so that whoever sent it need not
 * guess.
 */
@Component
class FieldProblems {

	private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

	private final MessageSource messages;

	FieldProblems(MessageSource messages) {
		this.messages = messages;
	}

	/** Fields at fault, or none where the request as a whole is. */
	List<FieldProblem> of(Exception ex) {
		if (ex.getCause() instanceof JacksonException json) {
			String path = path(json);
			return path.isEmpty() ? List.of() : List.of(malformed(path));
		}
		if (ex instanceof MethodArgumentTypeMismatchException mismatch) {
			return List.of(malformed(mismatch.getName()));
		}
		if (ex instanceof BindException binding) {
			return binding.getAllErrors().stream().map(this::ofError).toList();
		}
		if (ex instanceof MethodValidationResult validation) {
			return validation.getParameterValidationResults()
				.stream()
				.flatMap((result) -> result.getResolvableErrors().stream().map((error) -> ofParameter(result, error)))
				.toList();
		}
		String missing = missing(ex);
		return (missing == null) ? List.of() : List.of(new FieldProblem(missing, text("web.field.missing", missing)));
	}

	private FieldProblem ofError(ObjectError error) {
		String path = (error instanceof FieldError field) ? field.getField() : error.getObjectName();
		if (error instanceof FieldError field && field.isBindingFailure()) {
			return malformed(path);
		}
		if (MISSING.contains(String.valueOf(error.getCode()))) {
			return new FieldProblem(path, text("web.field.missing", path));
		}
		return new FieldProblem(path, this.messages.getMessage(error, LocaleContextHolder.getLocale()));
	}

	private FieldProblem ofParameter(ParameterValidationResult result, MessageSourceResolvable error) {
		String path = String.valueOf(result.getMethodParameter().getParameterName());
		return new FieldProblem(path, this.messages.getMessage(error, LocaleContextHolder.getLocale()));
	}

	private FieldProblem malformed(String path) {
		return new FieldProblem(path, text("web.field.malformed", path));
	}

	private String text(String key, String path) {
		return this.messages.getMessage(key, new Object[] { path }, LocaleContextHolder.getLocale());
	}

	private static @Nullable String missing(Exception ex) {
		if (ex instanceof MissingServletRequestParameterException parameter) {
			return parameter.getParameterName();
		}
		if (ex instanceof MissingServletRequestPartException part) {
			return part.getRequestPartName();
		}
		return (ex instanceof MissingRequestHeaderException header) ? header.getHeaderName() : null;
	}

	private static String path(JacksonException json) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference step : json.getPath()) {
			if (step.getPropertyName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.toString();
	}

}
