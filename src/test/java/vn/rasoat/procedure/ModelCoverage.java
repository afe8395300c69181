package vn.rasoat.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What of the models some cases went through: nodes, and ways out of gateways. */
record ModelCoverage(HistoryService history, Set<String> entered) {

	ModelCoverage(HistoryService history) {
		this(history, new HashSet<>());
	}

	/** Adds every process a case ran through. */
	void add(String caseKey) {
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.forEach(this::add);
	}

	private void add(HistoricProcessInstance instance) {
		List<HistoricActivityInstance> way = new ArrayList<>(
				this.history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list());
		way.sort(Comparator.comparing((it) -> ((org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity) it)
			.getSequenceCounter()));
		for (int at = 0; at < way.size(); at++) {
			String node = node(way.get(at));
			this.entered.add(instance.getProcessDefinitionKey() + " " + node);
			if (at + 1 < way.size()) {
				this.entered.add(instance.getProcessDefinitionKey() + " " + node + " > " + node(way.get(at + 1)));
			}
		}
	}

	/**
	 * Nodes and ways out of exclusive gateways nobody went; what follows a gateway stands
	 * right behind it in history.
	 */
	static List<String> everything(Path file) {
		BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
		String process = file.getFileName().toString().replace(".bpmn", " ");
		List<String> all = new ArrayList<>();
		model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> !(node instanceof SubProcess))
			.forEach((node) -> all.add(process + node.getId()));
		model.getModelElementsByType(ExclusiveGateway.class)
			.forEach((gateway) -> gateway.getOutgoing()
				.forEach((flow) -> all.add(process + gateway.getId() + " > " + flow.getTarget().getId())));
		return all;
	}

	private static String node(HistoricActivityInstance activity) {
		return activity.getActivityId().replace("#multiInstanceBody", "");
	}

}
