package vn.rasoat.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Stands before all other resolvers and lets an expression reach names only, never a
 * property or a method of anything. Engine 7.24.0 evaluates expressions smuggled in by
 * queries (CVE-2026-109432); here they end.
 */
class ExpressionGuard extends ELResolver {

	@Override
	public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
		check(base, property);
		return null;
	}

	@Override
	public @Nullable Object invoke(ELContext context, @Nullable Object base, @Nullable Object method, Class<?>[] types,
			Object[] arguments) {
		throw refusal(base, method + "()");
	}

	@Override
	public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
		check(base, property);
		return null;
	}

	@Override
	public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
		throw refusal(base, property);
	}

	@Override
	public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
		return Collections.emptyIterator();
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
		return Object.class;
	}

	private static void check(@Nullable Object base, @Nullable Object property) {
		boolean caseKey = base instanceof DelegateExecution && "processBusinessKey".equals(property);
		if (base != null && !caseKey) {
			throw refusal(base, property);
		}
	}

	private static ELException refusal(@Nullable Object base, @Nullable Object property) {
		String owner = (base == null) ? "nothing" : base.getClass().getSimpleName();
		return new ELException("Expressions may not reach '%s' of %s".formatted(property, owner));
	}

}
