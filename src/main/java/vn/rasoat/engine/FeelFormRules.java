package vn.rasoat.engine;

import java.util.Map;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.rasoat.form.FormRules;

/**
 * The FEEL of decision tables, for forms. It parses at every evaluation: its interface
 * keeps nothing, and it is fast.
 */
@Component
class FeelFormRules implements FormRules {

	private static final Logger LOG = LoggerFactory.getLogger(FeelFormRules.class);

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	@Override
	public @Nullable Object evaluate(String expression, Map<String, Object> context) {
		String feelText = expression.startsWith("=") ? expression.substring(1) : expression;
		try {
			return this.feel.evaluateSimpleExpression(feelText, Variables.fromMap(context).asVariableContext());
		}
		catch (FeelException ex) {
			LOG.debug("Form expression {} has no value", expression, ex);
			return null;
		}
	}

}
