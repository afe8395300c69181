package vn.rasoat.engine;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.form.FormCheck;

/** Lets only forms through that the server can validate. */
@Component
class CheckedForms implements FormGate {

	@Override
	public List<ModelProblem> problems(String schema) {
		return FormCheck.problems(schema)
			.stream()
			.map((it) -> new ModelProblem(it.place(), "form.problem." + it.name(), it.arguments()))
			.toList();
	}

}
