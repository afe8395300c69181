package vn.rasoat.form;

import java.util.Map;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's FEEL without an engine. */
final class ScalaFeelFormRules implements FormRules {

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	@Override
	public @Nullable Object evaluate(String expression, Map<String, Object> context) {
		try {
			String plain = expression.startsWith("=") ? expression.substring(1) : expression;
			return this.feel.evaluateSimpleExpression(plain, Variables.fromMap(context).asVariableContext());
		}
		catch (FeelException ex) {
			return null;
		}
	}

}
