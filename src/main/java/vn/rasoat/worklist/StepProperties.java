package vn.rasoat.worklist;

import java.util.Objects;

import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says about a user task in its extension properties.
 *
 * @param milestone which date of the plan the task is due by, or empty
 * @param subject variable that holds the id of what the task is about, or empty when it
 * is about the whole case
 */
record StepProperties(String milestone, String subject) {

	private static final String KEPT = "step";

	/** What {@link #keepIn} kept when the model was read. */
	static StepProperties of(ActivityImpl activity) {
		return (StepProperties) Objects.requireNonNull(activity.getProperty(KEPT));
	}

	static StepProperties of(Element userTask) {
		return new StepProperties(read(userTask, "milestone"), read(userTask, "subject"));
	}

	/**
	 * Keeps them in the parsed model, where a task finds them again whenever it is looked
	 * at anew.
	 */
	void keepIn(ActivityImpl activity) {
		activity.setProperty(KEPT, this);
	}

	private static String read(Element userTask, String name) {
		Element extensions = userTask.element("extensionElements");
		Element properties = (extensions == null) ? null : extensions.element("properties");
		return (properties == null) ? ""
				: properties.elements("property")
					.stream()
					.filter((it) -> name.equals(it.attribute("name")))
					.map((it) -> it.attribute("value"))
					.findFirst()
					.orElse("");
	}

}
