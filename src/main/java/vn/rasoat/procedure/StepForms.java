package vn.rasoat.procedure;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

import vn.rasoat.worklist.TaskEntry;

/** Which form a step has in the model its case ran on; the task itself may be gone. */
@Component
class StepForms {

	private final HistoryService history;

	private final RepositoryService repository;

	StepForms(HistoryService history, RepositoryService repository) {
		this.history = history;
		this.repository = repository;
	}

	String formOf(TaskEntry task) {
		String definition = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(task.processInstanceId())
			.singleResult()
			.getProcessDefinitionId();
		UserTask step = this.repository.getBpmnModelInstance(definition).getModelElementById(task.step());
		return step.getCamundaFormRef();
	}

}
