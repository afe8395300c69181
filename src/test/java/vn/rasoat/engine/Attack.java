package vn.rasoat.engine;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A way to make a stock engine run foreign code. Each leaves the marker file when it
 * works.
 *
 * @param step element of the id {@code step} that holds it
 * @param problem what the check must say
 */
record Attack(String name, String step, String problem) {

	static final Path MARKER = Path.of("target", "attack-worked");

	static final String TOUCH = "touch " + MARKER.toAbsolutePath();

	static final String EL = "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime')"
		.concat(".invoke(null).exec('%s').waitFor()}".formatted(TOUCH));

	static Stream<Attack> inModels() {
		return Stream.of(
				new Attack("shell",
						"""
								<serviceTask id="step" camunda:type="shell"><extensionElements><camunda:field name="command">
								<camunda:string>%s</camunda:string></camunda:field></extensionElements></serviceTask>"""
							.formatted(TOUCH),
						"attribute"),
				task("mail", "camunda:type=\"mail\"", "attribute"),
				task("external", "camunda:type=\"external\" camunda:topic=\"t\"", "attribute"),
				task("class", "camunda:class=\"java.lang.ProcessBuilder\"", "attribute"),
				task("old class", "activiti:class=\"java.lang.ProcessBuilder\"", "attribute"),
				task("expression", "camunda:expression=\"" + EL + "\"", "attribute"),
				task("async expression", "camunda:asyncBefore=\"true\" camunda:expression=\"" + EL + "\"", "attribute"),
				task("data source", "camunda:delegateExpression=\"${dataSource}\"", "delegate-unknown"),
				task("services", "camunda:delegateExpression=\"${execution.processEngineServices.identityService}\"",
						"delegate-expression"),
				task("reflection", "camunda:delegateExpression=\"" + EL + "\"", "delegate-expression"),
				script("javascript"), script("juel"), script("groovy"),
				new Attack("script under a strange namespace",
						"<x:scriptTask xmlns:x=\"http://x/DI\" id=\"step\" " + "scriptFormat=\"juel\"><script>" + EL
								+ "</script></x:scriptTask>",
						"element"),
				extension("connector",
						"<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId>"
								+ "</camunda:connector>",
						"element"),
				extension("listener class", "<camunda:executionListener event=\"start\" class=\"x.Y\"/>", "attribute"),
				extension("listener expression",
						"<camunda:executionListener event=\"start\" expression=\"" + EL + "\"/>", "attribute"),
				extension("listener script",
						"<camunda:taskListener event=\"create\"><camunda:script " + "scriptFormat=\"juel\">" + EL
								+ "</camunda:script></camunda:taskListener>",
						"element"),
				extension("input script",
						"<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script "
								+ "scriptFormat=\"juel\">" + EL + "</camunda:script></camunda:inputParameter>"
								+ "</camunda:inputOutput>",
						"element"),
				extension("input expression",
						"<camunda:inputOutput><camunda:inputParameter name=\"a\">" + EL
								+ "</camunda:inputParameter></camunda:inputOutput>",
						"expression"),
				extension("form field",
						"<camunda:formData><camunda:formField id=\"a\" type=\"string\" defaultValue=\"" + EL
								+ "\"/></camunda:formData>",
						"element"),
				new Attack("form key", "<userTask id=\"step\" camunda:formKey=\"" + EL + "\"/>", "attribute"),
				new Attack("due date", "<userTask id=\"step\" camunda:dueDate=\"" + EL + "\"/>", "expression"),
				new Attack("task name", "<userTask id=\"step\" name=\"" + EL + "\"/>", "expression"),
				new Attack("call activity", "<callActivity id=\"step\" calledElement=\"" + EL + "\"/>", "expression"),
				new Attack("call variables",
						"<callActivity id=\"step\" calledElement=\"x\"><extensionElements>"
								+ "<camunda:in sourceExpression=\"" + EL + "\" target=\"a\"/></extensionElements>"
								+ "</callActivity>",
						"expression"),
				timer("timer", EL, "expression"), timer("literal timer", "P5D", "timer-literal"),
				new Attack("loop",
						"<userTask id=\"step\"><multiInstanceLoopCharacteristics><loopCardinality>" + EL
								+ "</loopCardinality></multiInstanceLoopCharacteristics></userTask>",
						"expression"),
				new Attack("condition in another language", "<intermediateCatchEvent id=\"step\">"
						+ "<conditionalEventDefinition><condition xsi:type=\"tFormalExpression\" language=\"juel\">"
						+ EL + "</condition></conditionalEventDefinition></intermediateCatchEvent>", "attribute"));
	}

	String bpmn(String id) {
		return TestModel.around(id, this.step);
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static Attack task(String name, String attributes, String problem) {
		return new Attack(name, "<serviceTask id=\"step\" " + attributes + "/>", problem);
	}

	private static Attack script(String language) {
		return new Attack("script in " + language,
				"<scriptTask id=\"step\" scriptFormat=\"" + language + "\"><script>" + EL + "</script></scriptTask>",
				"element");
	}

	private static Attack extension(String name, String extension, String problem) {
		return new Attack(name,
				"<userTask id=\"step\"><extensionElements>" + extension + "</extensionElements></userTask>", problem);
	}

	private static Attack timer(String name, String time, String problem) {
		return new Attack(name, "<intermediateCatchEvent id=\"step\"><timerEventDefinition><timeDuration>" + time
				+ "</timeDuration></timerEventDefinition></intermediateCatchEvent>", problem);
	}

}
