package vn.rasoat.engine;

import java.lang.reflect.Method;
import java.util.Map;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The engine's expressions without functions, behind the guard, seeing variables and
 * delegates only.
 */
class GuardedExpressions extends JuelExpressionManager {

	GuardedExpressions(Map<Object, Object> beans) {
		super(beans);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new ExpressionGuard());
		resolvers.add(super.createElResolver());
		return resolvers;
	}

	@Override
	public void addFunction(String name, Method function) {
		// none: XML() and S() parse whatever they are given, and no model needs now() or
		// currentUser()
	}

}
