package vn.rasoat.form;

import java.util.List;

/**
 * A reason not to deploy a form.
 *
 * @param place key or id of the component
 * @param name what is wrong; message key {@code form.problem.<name>}
 * @param arguments for the message, place first
 */
public record FormProblem(String place, String name, List<Object> arguments) {

	@Override
	public String toString() {
		return this.name + " " + this.arguments;
	}

}
