package vn.rasoat.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the form of an open task: the one deployed together with the model the case runs
 * on.
 */
@Component
class DeployedForms {

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final FormService forms;

	DeployedForms(FormService forms) {
		this.forms = forms;
	}

	DeployedForm of(String taskId) {
		try (InputStream content = this.forms.getDeployedTaskForm(taskId)) {
			String schema = new String(content.readAllBytes(), StandardCharsets.UTF_8);
			JsonNode root = this.mapper.readTree(schema);
			Set<String> routing = new HashSet<>();
			collectRouting(root, routing);
			return new DeployedForm(root.path("id").asString(), schema, Set.copyOf(routing));
		}
		catch (NullValueException ex) {
			throw new TaskGone();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void collectRouting(JsonNode container, Set<String> keys) {
		for (JsonNode component : container.path("components")) {
			if (component.path("properties").path("routing").asBoolean(false)) {
				keys.add(component.path("key").asString());
			}
			collectRouting(component, keys);
		}
	}

}
