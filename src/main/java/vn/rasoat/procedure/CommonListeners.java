package vn.rasoat.procedure;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listeners that a user task of any process may have. */
@Configuration(proxyBeanMethods = false)
class CommonListeners {

	/**
	 * The date of the milestone the task names has passed; the task itself stays.
	 */
	@Bean
	TaskListener tellMilestoneMissed(MilestoneWatch watch) {
		return (task) -> watch.passed(task.getExecution().getProcessBusinessKey(),
				task.getBpmnModelElementInstance()
					.getExtensionElements()
					.getElementsQuery()
					.filterByType(CamundaProperties.class)
					.singleResult()
					.getCamundaProperties()
					.stream()
					.filter((property) -> "milestone".equals(property.getCamundaName()))
					.map(CamundaProperty::getCamundaValue)
					.findFirst()
					.orElseThrow());
	}

}
