package vn.rasoat.engine;

import java.util.Set;

/**
 * What a process model may be made of. Anything not named here is refused, also what a
 * later engine may bring.
 */
final class Vocabulary {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	/** An older name of the same extensions, which the engine still obeys. */
	static final String ACTIVITI = "http://activiti.org/bpmn";

	static final Set<String> ELEMENTS = Set.of("definitions", "process", "collaboration", "participant", "laneSet",
			"lane", "flowNodeRef", "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
			"boundaryEvent", "userTask", "serviceTask", "sendTask", "receiveTask", "businessRuleTask", "manualTask",
			"task", "callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
			"eventBasedGateway", "sequenceFlow", "conditionExpression", "timerEventDefinition", "timeDate",
			"timeDuration", "timeCycle", "messageEventDefinition", "signalEventDefinition", "errorEventDefinition",
			"escalationEventDefinition", "terminateEventDefinition", "conditionalEventDefinition", "condition",
			"linkEventDefinition", "source", "target", "message", "signal", "error", "escalation",
			"multiInstanceLoopCharacteristics", "completionCondition", "loopCardinality", "documentation",
			"extensionElements", "incoming", "outgoing", "text", "textAnnotation", "association", "group", "category",
			"categoryValue", "messageFlow");

	static final Set<String> EXTENSION_ELEMENTS = Set.of("in", "out", "executionListener", "taskListener", "properties",
			"property", "failedJobRetryTimeCycle", "inputOutput", "inputParameter", "outputParameter");

	static final Set<String> EXTENSION_ATTRIBUTES = Set.of("asyncBefore", "asyncAfter", "exclusive", "candidateGroups",
			"assignee", "dueDate", "followUpDate", "priority", "jobPriority", "taskPriority", "formRef",
			"formRefBinding", "delegateExpression", "versionTag", "historyTimeToLive", "isStartableInTasklist",
			"collection", "elementVariable", "calledElementBinding", "calledElementTenantId", "decisionRef",
			"decisionRefBinding", "decisionRefTenantId", "resultVariable", "mapDecisionResult", "initiator",
			"variableName", "variableEvents", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable",
			"errorMessage");

	/** Attributes of no namespace that bring scripts or foreign code in. */
	static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("language", "scriptFormat", "resource", "class",
			"expression", "operationRef", "evaluatesToTypeRef");

	private Vocabulary() {
	}

}
