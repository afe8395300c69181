package vn.rasoat.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The only beans that models can see: delegates and listeners of the modules made for
 * them. The engine starts before they exist, so only names are known at first and a bean
 * is made when it is called.
 */
@Component
class DelegateBeans extends AbstractMap<Object, Object> {

	private static final List<String> HOMES = List.of("vn.rasoat.procedure.", "vn.rasoat.worklist.");

	private static final List<Class<?>> KINDS = List.of(JavaDelegate.class, TaskListener.class,
			ExecutionListener.class);

	private final ConfigurableListableBeanFactory beans;

	private volatile @Nullable Set<String> names;

	DelegateBeans(ConfigurableListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return name != null && names().contains(name);
	}

	@Override
	public @Nullable Object get(@Nullable Object name) {
		return (name != null && containsKey(name)) ? this.beans.getBean((String) name) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		return names().stream()
			.map((name) -> new SimpleImmutableEntry<Object, Object>(name, this.beans.getBean(name)))
			.collect(Collectors.toUnmodifiableSet());
	}

	private Set<String> names() {
		Set<String> found = this.names;
		if (found == null) {
			found = KINDS.stream()
				.flatMap((kind) -> Arrays.stream(this.beans.getBeanNamesForType(kind, true, false)))
				.filter((name) -> this.beans.containsBeanDefinition(name))
				.filter((name) -> isAtHome(this.beans.getBeanDefinition(name)))
				.collect(Collectors.toUnmodifiableSet());
			this.names = found;
		}
		return found;
	}

	private static boolean isAtHome(BeanDefinition definition) {
		String declaring = (definition instanceof AnnotatedBeanDefinition annotated
				&& annotated.getFactoryMethodMetadata() != null)
						? annotated.getFactoryMethodMetadata().getDeclaringClassName() : definition.getBeanClassName();
		return Stream.ofNullable(declaring).anyMatch((type) -> HOMES.stream().anyMatch(type::startsWith));
	}

}
