package vn.rasoat.engine;

/** Small models in text. */
final class TestModel {

	private TestModel() {
	}

	/**
	 * A process of the elements given; only what is between start and end is the
	 * caller's.
	 */
	static String bpmn(String id, String elements) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t" id="d"
					xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn">
				<process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process>
				</definitions>""".formatted(id, elements);
	}

	/** Start, one element with the id {@code step}, end. */
	static String around(String id, String step) {
		return bpmn(id, """
				<startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="step"/>
				%s
				<sequenceFlow id="f2" sourceRef="step" targetRef="end"/><endEvent id="end"/>""".formatted(step));
	}

	static String dmn(String id, String language, String input, String output) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="d"
					xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="t">
				<decision id="%s" name="d" camunda:historyTimeToLive="P1D"><decisionTable id="table" hitPolicy="FIRST">
				<input id="in"><inputExpression id="ie" typeRef="number" %s><text>%s</text></inputExpression></input>
				<output id="out" name="category" typeRef="string"/>
				<rule id="r1"><inputEntry id="i1"><text>&lt;= 10</text></inputEntry>
				<outputEntry id="o1"><text>%s</text></outputEntry></rule>
				</decisionTable></decision></definitions>""".formatted(id, language, input, output);
	}

}
