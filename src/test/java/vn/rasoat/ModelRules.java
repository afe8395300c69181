package vn.rasoat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import vn.rasoat.access.Role;

/** Collects what a process model does against the rules of the house. */
final class ModelRules {

	private final List<String> problems = new ArrayList<>();

	private final Path forms;

	private ModelRules(Path forms) {
		this.forms = forms;
	}

	static List<String> problems(String fileName, BpmnModelInstance model, Path forms) {
		ModelRules rules = new ModelRules(forms);
		model.getModelElementsByType(Process.class).forEach((process) -> rules.process(fileName, process));
		model.getModelElementsByType(FlowNode.class).forEach(rules::node);
		model.getModelElementsByType(UserTask.class).forEach(rules::userTask);
		model.getModelElementsByType(ServiceTask.class)
			.forEach((task) -> rules.check(task.getCamundaDelegateExpression() != null, task,
					"not a delegateExpression"));
		model.getModelElementsByType(TimerEventDefinition.class).forEach(rules::timer);
		rules.problems.addAll(DiagramRules.problems(model));
		return rules.problems;
	}

	private void process(String fileName, Process process) {
		String id = fileName;
		checkNamed(fileName.equals(process.getId()) && fileName.matches("[a-z]+(-[a-z]+)*"), id,
				"id is not the file name");
		checkNamed(process.getCamundaVersionTag() != null, id, "no versionTag");
		checkNamed(
				process.getCamundaHistoryTimeToLiveString() == null
						|| process.getCamundaHistoryTimeToLiveString().startsWith("${"),
				id, "history time is not a property");
		count(id, process.getFlowElements());
		checkNamed(
				process.getChildElementsByType(SubProcess.class)
					.stream()
					.anyMatch((part) -> part.triggeredByEvent() && part.getId().contains("Cancel")),
				id, "no cancel event subprocess");
	}

	// the contents of a part that can be folded are counted for themselves
	private void count(String id, Collection<? extends ModelElementInstance> elements) {
		long nodes = elements.stream().filter(FlowNode.class::isInstance).count();
		checkNamed(nodes <= 20, id, "more than 20 nodes");
		elements.stream()
			.filter(SubProcess.class::isInstance)
			.map(SubProcess.class::cast)
			.forEach((part) -> count(part.getId(), part.getFlowElements()));
	}

	private void node(FlowNode node) {
		check(node.getId().matches("[A-Z][A-Za-z]+_[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*"), node,
				"id is not Kind_VerbObject");
		boolean splits = node instanceof Gateway && node.getOutgoing().size() > 1;
		boolean decides = splits && (node instanceof ExclusiveGateway || node instanceof InclusiveGateway);
		check(!decides || hasName(node.getName()) && node.getName().strip().endsWith("?"), node, "not a question");
		check(node instanceof Gateway || hasName(node.getName()), node, "no label");
		if (decides) {
			for (SequenceFlow flow : node.getOutgoing()) {
				check(hasName(flow.getName()), flow, "answer has no label");
			}
		}
	}

	private void userTask(UserTask task) {
		check(Arrays.stream(Role.values()).anyMatch((role) -> role.key().equals(task.getCamundaCandidateGroups())),
				task, "candidateGroups is not a role");
		check("deployment".equals(task.getCamundaFormRefBinding()), task, "form is not bound to the deployment");
		check(task.getCamundaFormRef() != null && Files.exists(this.forms.resolve(task.getCamundaFormRef() + ".form")),
				task, "form does not exist");
	}

	private void timer(TimerEventDefinition timer) {
		boolean computed = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
			.filter(Objects::nonNull)
			.allMatch((time) -> time.getTextContent().strip().matches("\\$\\{\\w+}"));
		check(computed, (timer.getParentElement() instanceof BaseElement event) ? event : timer, "literal time");
	}

	private void check(boolean holds, BaseElement element, String problem) {
		checkNamed(holds, element.getId(), problem);
	}

	private void checkNamed(boolean holds, String id, String problem) {
		if (!holds) {
			this.problems.add(id + ": " + problem);
		}
	}

	private static boolean hasName(String name) {
		return name != null && !name.isBlank();
	}

}
