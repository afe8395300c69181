package vn.rasoat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds in a process model whatever could run other code than the product's own
 * delegates.
 */
final class BpmnRules {

	private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

	private static final Set<String> TIMES = Set.of("timeDate", "timeDuration", "timeCycle");

	private final Predicate<String> isDelegate;

	private final List<ModelProblem> problems = new ArrayList<>();

	private BpmnRules(Predicate<String> isDelegate) {
		this.isDelegate = isDelegate;
	}

	static List<ModelProblem> problems(XmlNode root, Predicate<String> isDelegate) {
		BpmnRules rules = new BpmnRules(isDelegate);
		rules.visit(root, root.attribute("id"));
		return rules.problems;
	}

	private void visit(XmlNode node, String around) {
		if (isDiagram(node)) {
			return;
		}
		String id = node.attribute("id").isEmpty() ? around : node.attribute("id");
		boolean extension = node.namespace().equals(Vocabulary.CAMUNDA);
		Set<String> allowed = extension ? Vocabulary.EXTENSION_ELEMENTS : Vocabulary.ELEMENTS;
		if (!(extension || node.namespace().equals(Vocabulary.BPMN)) || !allowed.contains(node.name())) {
			refuse(id, "element", node.name());
			return;
		}
		node.attributes().forEach((name, text) -> attribute(node, id, name, text));
		text(node, id);
		node.children().forEach((child) -> visit(child, id));
	}

	// the engine draws from here and nothing else; an element of the model hidden in it
	// is never parsed
	private static boolean isDiagram(XmlNode node) {
		return node.name().equals("BPMNDiagram") && node.namespace().endsWith("/BPMN/20100524/DI");
	}

	private void attribute(XmlNode node, String id, String name, String text) {
		boolean extension = name.startsWith("{" + Vocabulary.CAMUNDA + "}");
		String local = name.substring(name.indexOf('}') + 1);
		if (extension && !Vocabulary.EXTENSION_ATTRIBUTES.contains(local) || name.startsWith("{" + Vocabulary.ACTIVITI)
				|| isForbidden(node, name)) {
			refuse(id, "attribute", local, node.name());
		}
		else if (local.equals("delegateExpression")) {
			delegate(id, text);
		}
		else if (!Expressions.areHarmless(text)) {
			refuse(id, "expression", text);
		}
	}

	private static boolean isForbidden(XmlNode node, String name) {
		boolean listenerClass = LISTENERS.contains(node.name())
				&& !Set.of("event", "id", "delegateExpression").contains(name);
		return Vocabulary.FORBIDDEN_ATTRIBUTES.contains(name) || listenerClass;
	}

	private void delegate(String id, String text) {
		String bean = Expressions.bean(text);
		if (bean.isEmpty()) {
			refuse(id, "delegate-expression", text);
		}
		else if (!this.isDelegate.test(bean)) {
			refuse(id, "delegate-unknown", bean);
		}
	}

	private void text(XmlNode node, String id) {
		String text = node.text().strip();
		if (!Expressions.areHarmless(text)) {
			refuse(id, "expression", text);
		}
		else if (TIMES.contains(node.name()) && !Expressions.isOne(text)) {
			refuse(id, "timer-literal", text);
		}
		else if (LISTENERS.contains(node.name()) && node.attribute("delegateExpression").isEmpty()) {
			refuse(id, "listener");
		}
		else if (node.name().equals("serviceTask")
				&& !node.attributes().containsKey("{" + Vocabulary.CAMUNDA + "}delegateExpression")) {
			refuse(id, "no-delegate");
		}
	}

	private void refuse(String id, String key, Object... arguments) {
		this.problems.add(ModelProblem.of(id, key, arguments));
	}

}
