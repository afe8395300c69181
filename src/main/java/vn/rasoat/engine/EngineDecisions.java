package vn.rasoat.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.ruleset.Decisions;

/** Asks the decision tables of the version of the procedure that a case is bound to. */
@Component
class EngineDecisions implements Decisions {

	private final RepositoryService repository;

	private final DecisionService decisions;

	private final PublishedProcedure procedure;

	EngineDecisions(RepositoryService repository, DecisionService decisions, PublishedProcedure procedure) {
		this.repository = repository;
		this.decisions = decisions;
		this.procedure = procedure;
	}

	@Override
	public Outputs decide(String decision, @Nullable String version, Map<String, Object> inputs) {
		DecisionDefinition definition = this.repository.createDecisionDefinitionQuery()
			.deploymentId((version != null) ? version : this.procedure.current())
			.decisionDefinitionKey(decision)
			.singleResult();
		if (definition == null) {
			throw new DecisionUnknown(decision);
		}
		List<DmnDecisionResultEntries> results = this.decisions.evaluateDecisionById(definition.getId())
			.variables(inputs)
			.evaluate()
			.stream()
			.toList();
		if (results.size() != 1) {
			throw new DecisionWithoutResult(decision);
		}
		return new Outputs(decision, results.get(0).getEntryMap());
	}

}
