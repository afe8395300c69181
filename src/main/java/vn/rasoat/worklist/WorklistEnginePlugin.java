package vn.rasoat.worklist;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Tells the engine about the read model's listeners. */
@Component
class WorklistEnginePlugin extends AbstractProcessEnginePlugin {

	private final TaskListening listening;

	private final FollowingMigration migration;

	WorklistEnginePlugin(TaskListening listening, FollowingMigration migration) {
		this.listening = listening;
		this.migration = migration;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		listeners.add(this.listening);
		configuration.setCustomPostBPMNParseListeners(listeners);
		// beside the engine's own handler, which writes its history
		configuration.getCustomHistoryEventHandlers().add(this.migration);
	}

}
