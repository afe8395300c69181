package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The handler of each form. A form nobody wrote one for, because an admin made it, is
 * kept as answers.
 */
@Component
class FormHandlers {

	private final Map<String, FormHandler> handlers;

	private final KeptAnswers answers;

	FormHandlers(List<FormHandler> handlers, KeptAnswers answers) {
		this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::form, Function.identity()));
		this.answers = answers;
	}

	FormHandler of(String form) {
		FormHandler handler = this.handlers.get(form);
		return (handler != null) ? handler : this.answers.handlerOf(form);
	}

}
