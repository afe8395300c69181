package vn.rasoat.wording;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** Everything in a form that people read. */
public final class Labels {

	private static final List<String> TEXTS = List.of("label", "dateLabel", "timeLabel", "description", "text");

	private Labels() {
	}

	public static void visit(JsonNode container, Visitor visitor) {
		for (JsonNode component : container.path("components")) {
			String field = component.path("key").asString(component.path("id").asString(""));
			for (String text : TEXTS) {
				if (component.path(text).isString()) {
					visitor.visit(component, field, text, component.path(text).asString());
				}
			}
			for (JsonNode option : component.path("values")) {
				visitor.visit(option, field, "value." + option.path("value").asString(),
						option.path("label").asString(""));
			}
			visit(component, visitor);
		}
	}

	/** Part of the key of a translation: the labels of a field are one. */
	public static String key(String part) {
		return part.endsWith("abel") ? "" : part;
	}

	static String property(String part) {
		return part.startsWith("value.") ? "label" : part;
	}

	/** Is shown every text. */
	public interface Visitor {

		/**
		 * @param component JSON object that has the text
		 * @param field key of the field, or id of what has no key
		 */
		void visit(JsonNode component, String field, String part, String text);

	}

}
