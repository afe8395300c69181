package vn.rasoat.procedure;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** The classes of the bridge that name what stands in the models. */
final class BridgeClasses {

	private static final String HOME = "vn.rasoat.procedure";

	private BridgeClasses() {
	}

	/** Classes of names, by the key of their process. */
	static Map<String, Class<?>> models() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("vn\\.rasoat\\.procedure\\..*Model")));
		Map<String, Class<?>> models = new TreeMap<>();
		types(scan).forEach((type) -> models.put(text(type, "KEY"), type));
		return models;
	}

	static Class<?> variables(Class<?> model) {
		return Arrays.stream(model.getDeclaredClasses())
			.filter((type) -> type.getSimpleName().equals("Variables"))
			.findFirst()
			.orElseThrow();
	}

	/** Delegates and listeners: type by name of the bean. */
	static Map<String, Class<?>> beans() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
		return types(scan).flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.isAnnotationPresent(Bean.class))
			.filter((method) -> method.getReturnType().getName().startsWith("org.camunda"))
			.collect(Collectors.toMap((method) -> method.getName(), (method) -> method.getReturnType()));
	}

	/** Texts of the constants of a class. */
	static TreeSet<String> constants(Class<?> owner) {
		return Arrays.stream(owner.getDeclaredFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map(BridgeClasses::text)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Class<?>> types(ClassPathScanningCandidateComponentProvider scan) {
		return scan.findCandidateComponents(HOME)
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()),
					BridgeClasses.class.getClassLoader()));
	}

	private static String text(Class<?> owner, String constant) {
		try {
			return text(owner.getDeclaredField(constant));
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(owner + " has no " + constant, ex);
		}
	}

	private static String text(Field field) {
		try {
			field.setAccessible(true);
			return (String) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
