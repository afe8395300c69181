package vn.rasoat.procedure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.worklist.TaskEntry;

/**
 * What the fields of the form of an open task are called, and their options under
 * {@code field=option}: in Vietnamese, whatever language the form was filled in, as the
 * journal is.
 */
@Component
class AnswerLabels {

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final DeployedForms forms;

	private final FormWording wording;

	AnswerLabels(DeployedForms forms, FormWording wording) {
		this.forms = forms;
		this.wording = wording;
	}

	Map<String, String> of(TaskEntry task) {
		Map<String, String> labels = new LinkedHashMap<>();
		DeployedForm form = this.wording.inVietnamese(this.forms.of(task.id()), task);
		collect(this.mapper.readTree(form.schema()), labels);
		return labels;
	}

	/** A list of rows is known by its path. */
	private static void collect(JsonNode container, Map<String, String> labels) {
		for (JsonNode component : container.path("components")) {
			String key = component.path("key").asString(component.path("path").asString(""));
			String label = component.path("label").asString("");
			if (!key.isEmpty() && !label.isEmpty()) {
				labels.put(key, label);
				component.path("values")
					.forEach((it) -> labels.put(key + "=" + it.path("value").asString(""),
							it.path("label").asString("")));
			}
			collect(component, labels);
		}
	}

}
