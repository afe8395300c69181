package vn.rasoat.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.xml.sax.SAXException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a model, element by element, before the engine is asked to take
 * it.
 */
@Component
public class ModelCheck {

	private final DelegateBeans delegates;

	private final ObjectProvider<FormGate> forms;

	ModelCheck(DelegateBeans delegates, ObjectProvider<FormGate> forms) {
		this.delegates = delegates;
		this.forms = forms;
	}

	/**
	 * All problems of a file, told by its name to be a process, a decision or a form;
	 * none when it may be deployed.
	 */
	public List<ModelProblem> problems(String resource, byte[] content) {
		if (resource.endsWith(".form")) {
			String schema = new String(content, StandardCharsets.UTF_8);
			return this.forms.stream().flatMap((gate) -> gate.problems(schema).stream()).toList();
		}
		boolean decision = resource.endsWith(".dmn");
		if (!decision && !resource.endsWith(".bpmn")) {
			return List.of(ModelProblem.of("", "file-kind", resource));
		}
		try {
			XmlNode root = XmlNode.read(content);
			return decision ? DmnRules.problems(root) : BpmnRules.problems(root, this.delegates::containsKey);
		}
		catch (SAXException ex) {
			return List.of(ModelProblem.of("", "xml", String.valueOf(ex.getMessage())));
		}
	}

	public void require(String resource, byte[] content) {
		List<ModelProblem> problems = problems(resource, content);
		if (!problems.isEmpty()) {
			throw new ModelRefused(resource, problems);
		}
	}

}
