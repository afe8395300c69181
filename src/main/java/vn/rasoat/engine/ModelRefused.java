package vn.rasoat.engine;

import java.util.List;

import vn.rasoat.refusal.Refusal;

/** A model holds something the engine must never run; the problems say what and where. */
public class ModelRefused extends Refusal {

	private final transient List<ModelProblem> problems;

	ModelRefused(String resource, List<ModelProblem> problems) {
		super(Kind.INVALID, "engine.model-refused", resource, problems.size());
		this.problems = List.copyOf(problems);
	}

	public List<ModelProblem> problems() {
		return this.problems;
	}

	@Override
	public String getMessage() {
		return super.getMessage() + " " + arguments()[0] + " " + this.problems;
	}

}
