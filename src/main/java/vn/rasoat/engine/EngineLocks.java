package vn.rasoat.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/**
 * Locks the engine: a deployed model is code, and this decides what code may be. See
 * {@code SECURITY.md}.
 */
@Component
class EngineLocks extends AbstractProcessEnginePlugin {

	private final DelegateBeans delegates;

	private final ModelCheck check;

	EngineLocks(DelegateBeans delegates, ModelCheck check) {
		this.delegates = delegates;
		this.check = check;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setBeans(this.delegates);
		engine.setExpressionManager(new GuardedExpressions(this.delegates));
		engine.setScriptEngineResolver(new NoScripts());
		engine.setCmmnEnabled(false);
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setEnableExpressionsInStoredQueries(false);
		engine.setCustomPreDeployers(List.of(this::checkFiles));
		engine.setCustomPreBPMNParseListeners(List.of(new Gate()));
	}

	// also runs when another node's deployment is read back from the database
	private void checkFiles(DeploymentEntity deployment) {
		deployment.getResources()
			.values()
			.forEach((resource) -> this.check.require(resource.getName(), resource.getBytes()));
	}

	/**
	 * The same rules on what the engine's own parser read, for whoever parses without
	 * deploying.
	 */
	private final class Gate extends AbstractBpmnParseListener {

		@Override
		public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
			List<ModelProblem> problems = BpmnRules.problems(XmlNode.of(root), EngineLocks.this.delegates::containsKey);
			if (!problems.isEmpty()) {
				throw new ModelRefused("bpmn", problems);
			}
		}

	}

}
