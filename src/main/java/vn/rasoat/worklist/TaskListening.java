package vn.rasoat.worklist;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hangs the read model's listeners on every user task of every model, below anything a
 * model can say: a task and its entry are written in one transaction.
 */
@Component
class TaskListening extends AbstractBpmnParseListener {

	private final ObjectProvider<EnteringTasks> entering;

	private final ObjectProvider<ClosingTasks> closing;

	TaskListening(ObjectProvider<EnteringTasks> entering, ObjectProvider<ClosingTasks> closing) {
		this.entering = entering;
		this.closing = closing;
	}

	@Override
	public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		StepProperties.of(userTask).keepIn(activity);
		Map<String, TaskListener> listeners = Map.of(TaskListener.EVENTNAME_CREATE,
				(it) -> this.entering.getObject().enter(it), TaskListener.EVENTNAME_ASSIGNMENT,
				(it) -> closing().reassigned(it), TaskListener.EVENTNAME_UPDATE, (it) -> closing().updated(it),
				TaskListener.EVENTNAME_COMPLETE, (it) -> closing().done(it), TaskListener.EVENTNAME_DELETE,
				(DelegateTask it) -> closing().removed(it));
		listeners.forEach(task::addBuiltInTaskListener);
	}

	private ClosingTasks closing() {
		return this.closing.getObject();
	}

}
