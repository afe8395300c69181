package vn.rasoat.procedure.campaign;

import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

import org.springframework.stereotype.Component;

import vn.rasoat.procedure.Cases;
import vn.rasoat.procedure.Cases.OneCase;
import vn.rasoat.procedure.MilestoneWatch;

/** The steps of a case that still wait, by the milestone the model names for them. */
@Component
class WaitingSteps {

	private final TaskService tasks;

	private final RepositoryService repository;

	private final Cases cases;

	private final MilestoneWatch watch;

	WaitingSteps(TaskService tasks, RepositoryService repository, Cases cases, MilestoneWatch watch) {
		this.tasks = tasks;
		this.repository = repository;
		this.cases = cases;
		this.watch = watch;
	}

	/** Tells that the milestone passed, if a step of it still waits. */
	void tellPassed(String caseKey, String milestone) {
		OneCase one = this.cases.get(caseKey);
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((task) -> milestoneOf(task).stream())
			.filter((step) -> one.kind().milestoneNow(one.id(), step).equals(milestone))
			.findFirst()
			.ifPresent((step) -> this.watch.passed(caseKey, step));
	}

	private Optional<String> milestoneOf(Task task) {
		UserTask step = this.repository.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey());
		return step.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.filter((property) -> "milestone".equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

}
