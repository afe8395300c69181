package vn.rasoat.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

import vn.rasoat.worklist.TaskEntry;

/**
 * The handler of each form. A form nobody wrote one for, because an admin made it, is
 * kept as answers: it gets nothing and is never taken back.
 */
@Component
class FormHandlers {

	private final Map<String, FormHandler<?>> handlers;

	private final KeptAnswers answers;

	private final StepActs acts;

	private final AnswerLabels labels;

	FormHandlers(List<FormHandler<?>> handlers, KeptAnswers answers, StepActs acts, AnswerLabels labels) {
		this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::form, Function.identity()));
		this.answers = answers;
		this.acts = acts;
		this.labels = labels;
	}

	Map<String, Object> given(String form, TaskEntry task) {
		FormHandler<?> handler = this.handlers.get(form);
		return (handler != null) ? handler.given(task) : Map.of();
	}

	/** Takes checked values to the journal and to the domain. */
	void enter(DeployedForm form, TaskEntry task, Map<String, Object> values) {
		FormHandler<?> handler = this.handlers.get(form.id());
		if (handler != null) {
			enter(handler, task, values);
		}
		else {
			this.answers.keep(form.id(), task, values, this.labels.of(task), this.acts.circumstances(values));
		}
	}

	Set<String> followersOf(String form) {
		FormHandler<?> handler = this.handlers.get(form);
		return (handler != null) ? handler.followedBy() : Set.of();
	}

	void withdraw(String form, TaskEntry task, String reason) {
		FormHandler<?> handler = this.handlers.get(form);
		if (handler == null) {
			throw new IllegalStateException(form + " is never taken back");
		}
		handler.withdraw(task, reason);
	}

	private <F extends Record> void enter(FormHandler<F> handler, TaskEntry task, Map<String, Object> values) {
		F form = this.acts.read(values, recordOf(handler));
		handler.handle(task, form, this.acts.done(task, handler.action(), values));
	}

	/** The record a handler asks for, as its class says. */
	@SuppressWarnings("unchecked")
	static <F extends Record> Class<F> recordOf(FormHandler<F> handler) {
		return (Class<F>) Objects.requireNonNull(
				ResolvableType.forInstance(handler).as(FormHandler.class).resolveGeneric(),
				"a handler names its record");
	}

}
