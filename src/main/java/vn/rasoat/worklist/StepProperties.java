package vn.rasoat.worklist;

import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says about a user task in its extension properties.
 *
 * @param milestone which date of the plan the task is due by, or empty
 * @param subject variable that holds the id of what the task is about, or empty when it is about the whole case
 */
record StepProperties(String milestone, String subject) {

	static StepProperties of(Element userTask) {
		return new StepProperties(read(userTask, "milestone"), read(userTask, "subject"));
	}

	private static String read(Element userTask, String name) {
		Element extensions = userTask.element("extensionElements");
		Element properties = (extensions == null) ? null : extensions.element("properties");
		return (properties == null) ? "" : properties.elements("property")
			.stream()
			.filter((it) -> name.equals(it.attribute("name")))
			.map((it) -> it.attribute("value"))
			.findFirst()
			.orElse("");
	}

}
