package vn.rasoat.worklist;

import java.time.Instant;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;

/**
 * What the entry of an open task must say. Name and role are the literals of the model
 * the case runs on now, the area and the date come from the case, only the owner is the
 * engine's: a migrated task keeps its old name and candidates there. Works only inside a
 * command of the engine, and asks it nothing that needs a query.
 */
@Component
class DerivedEntries {

	private final TaskFacts facts;

	DerivedEntries(TaskFacts facts) {
		this.facts = facts;
	}

	TaskEntry of(DelegateTask task) {
		String caseKey = task.getExecution().getProcessBusinessKey();
		TaskFacts.CaseFacts ofCase = this.facts.ofCase(caseKey);
		ProcessDefinitionEntity model = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(task.getProcessDefinitionId());
		String step = task.getTaskDefinitionKey();
		StepProperties properties = StepProperties.of((ActivityImpl) model.findActivity(step));
		Long subjectId = properties.subject().isEmpty() ? null : (Long) task.getVariable(properties.subject());
		Instant dueAt = this.facts.dueAt(caseKey, properties.milestone()).orElse(null);
		TaskDefinition definition = Objects.requireNonNull(model.getTaskDefinitions().get(step),
				() -> "the step " + step + " of an open task in its model");
		return new TaskEntry(task.getId(), caseKey, ofCase.name(), task.getProcessInstanceId(), step,
				name(definition.getNameExpression(), step), subjectId, subject(caseKey, subjectId), ofCase.area(),
				role(definition), task.getAssignee(), dueAt, task.getCreateTime().toInstant(), null, null, null);
	}

	private @Nullable String subject(String caseKey, @Nullable Long subjectId) {
		return (subjectId == null) ? null : this.facts.subject(caseKey, subjectId);
	}

	private static String name(@Nullable Expression name, String step) {
		return Objects.requireNonNullElse((name != null) ? name.getExpressionText() : null, step);
	}

	private static Role role(TaskDefinition definition) {
		return definition.getCandidateGroupIdExpressions()
			.stream()
			.findFirst()
			.map(Expression::getExpressionText)
			.map(Role::ofKey)
			.orElseThrow(() -> new IllegalStateException("no role in the model for " + definition.getKey()));
	}

}
