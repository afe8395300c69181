package vn.rasoat.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Writes the tables of {@code processes/README.md} from the models. */
final class ProcedureTables {

	private final StringBuilder text = new StringBuilder();

	private ProcedureTables() {
	}

	static String markdown() {
		ProcedureTables tables = new ProcedureTables();
		Map<String, BpmnModelInstance> processes = ShippedProcedure.processes();
		tables.callers(processes);
		processes.values().forEach(tables::process);
		tables.decisions();
		return tables.text.toString();
	}

	private void callers(Map<String, BpmnModelInstance> processes) {
		table("Who calls whom", List.of("Process", "Version", "What", "Calls"),
				processes.values().stream().map((model) -> {
					Process process = only(model, Process.class);
					return List.of(code(process.getId()), process.getCamundaVersionTag(),
							process.getDocumentations().iterator().next().getTextContent(),
							model.getModelElementsByType(CallActivity.class)
								.stream()
								.map((call) -> code(call.getCalledElement()))
								.collect(Collectors.joining(", ")));
				}).toList());
	}

	private void process(BpmnModelInstance model) {
		this.text.append("\n## ").append(code(only(model, Process.class).getId())).append('\n');
		Map<String, String> lanes = new TreeMap<>();
		model.getModelElementsByType(Lane.class)
			.forEach((lane) -> lane.getFlowNodeRefs().forEach((node) -> lanes.put(node.getId(), lane.getName())));
		table("Tasks of people", List.of("Step", "Label", "Who", "Role", "Form", "Milestone", "One for each"),
				rows(model, UserTask.class,
						(task) -> List.of(code(task.getId()), task.getName(), lanes.getOrDefault(task.getId(), ""),
								code(task.getCamundaCandidateGroups()), code(task.getCamundaFormRef()),
								property(task, "milestone"), property(task, "subject"))));
		table("Steps of the system", List.of("Step", "Label", "Delegate"), rows(model, ServiceTask.class,
				(task) -> List.of(code(task.getId()), task.getName(), code(task.getCamundaDelegateExpression()))));
		table("Timers", List.of("Timer", "At", "When", "What happens"),
				rows(model, TimerEventDefinition.class, ProcedureTables::timer));
		table("Messages", List.of("Message", "Received by", "Label"),
				rows(model, MessageEventDefinition.class, (event) -> List.of(code(event.getMessage().getName()),
						code(id(event.getParentElement())), label(event.getParentElement()))));
		table("Questions", List.of("Gateway", "Question", "Answers"),
				model.getModelElementsByType(ExclusiveGateway.class)
					.stream()
					.filter((gateway) -> gateway.getOutgoing().size() > 1)
					.map((gateway) -> List.of(code(gateway.getId()), gateway.getName(), answers(gateway)))
					.toList());
	}

	private void decisions() {
		this.text.append("\n## Decisions\n");
		Map<String, List<String>> users = new TreeMap<>();
		ShippedProcedure.ruleSets()
			.forEach((set, content) -> ShippedProcedure.decisionsOf(content)
				.values()
				.forEach((decision) -> users.computeIfAbsent(decision, (it) -> new ArrayList<>()).add(set)));
		table("Decision tables", List.of("Decision", "Label", "Rows", "Named by rule set"),
				ShippedProcedure.decisions()
					.entrySet()
					.stream()
					.map((entry) -> List.of(code(entry.getKey()),
							entry.getValue().getModelElementsByType(Decision.class).iterator().next().getName(),
							String.valueOf(entry.getValue().getModelElementsByType(Rule.class).size()),
							String.join(", ", users.getOrDefault(entry.getKey(), List.of()))))
					.toList());
	}

	private static List<String> timer(TimerEventDefinition timer) {
		String when = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
			.filter((it) -> it != null)
			.map((it) -> it.getTextContent().strip())
			.collect(Collectors.joining());
		ModelElementInstance owner = timer.getParentElement();
		if (owner instanceof CamundaTaskListener listener) {
			return List.of(code(timer.getId()), code(id(owner.getParentElement().getParentElement())), code(when),
					"calls " + code(listener.getCamundaDelegateExpression()) + "; the task stays");
		}
		if (owner instanceof BoundaryEvent event) {
			return List.of(code(timer.getId()), code(event.getAttachedTo().getId()), code(when),
					"goes to " + code(next(event)) + (event.cancelActivity() ? "; the task ends" : "; the task stays"));
		}
		return List.of(code(timer.getId()), code(id(owner)), code(when),
				(owner instanceof CatchEvent event) ? "goes to " + code(next(event)) : "");
	}

	private static String next(FlowNode node) {
		return node.getOutgoing().stream().map((flow) -> flow.getTarget().getId()).collect(Collectors.joining(", "));
	}

	private static String answers(ExclusiveGateway gateway) {
		return gateway.getOutgoing()
			.stream()
			.map((flow) -> "%s → %s (%s)".formatted(flow.getName(), code(flow.getTarget().getId()), condition(flow)))
			.collect(Collectors.joining("; "));
	}

	private static String condition(SequenceFlow flow) {
		return Optional.ofNullable(flow.getConditionExpression())
			.map((condition) -> code(condition.getTextContent().strip()))
			.orElse("otherwise");
	}

	private static String property(UserTask task, String name) {
		return task.getModelInstance()
			.getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter((it) -> task.equals(it.getParentElement().getParentElement().getParentElement()))
			.filter((it) -> name.equals(it.getCamundaName()))
			.map((it) -> code(it.getCamundaValue()))
			.collect(Collectors.joining());
	}

	private static <T extends ModelElementInstance> List<List<String>> rows(BpmnModelInstance model, Class<T> type,
			Function<T, List<String>> row) {
		return model.getModelElementsByType(type).stream().map(row).toList();
	}

	private void table(String title, List<String> head, Collection<List<String>> rows) {
		if (!rows.isEmpty()) {
			this.text.append("\n### ").append(title).append("\n\n");
			line(head);
			line(head.stream().map((it) -> "---").toList());
			rows.forEach(this::line);
		}
	}

	private void line(List<String> cells) {
		this.text.append(cells.stream()
			.map((cell) -> cell.isEmpty() ? "—" : cell.replace("|", "\\|"))
			.collect(Collectors.joining(" | ", "| ", " |\n")));
	}

	private static <T extends ModelElementInstance> T only(BpmnModelInstance model, Class<T> type) {
		return model.getModelElementsByType(type).iterator().next();
	}

	private static String id(ModelElementInstance element) {
		return element.getAttributeValue("id");
	}

	private static String label(ModelElementInstance element) {
		return (element instanceof FlowElement flow && flow.getName() != null) ? flow.getName() : "";
	}

	private static String code(String text) {
		return (text == null || text.isEmpty()) ? "" : "`" + text + "`";
	}

}
