package vn.rasoat.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets only FEEL into decision tables: any other language there is code. */
final class DmnRules {

	private static final Set<String> LANGUAGES = Set.of("", "feel", "https://www.omg.org/spec/DMN/20191111/FEEL/",
			"http://www.omg.org/spec/FEEL/20140401", "http://www.omg.org/spec/DMN/20180521/FEEL/");

	/**
	 * FEEL functions may be written in Java; the engine has that switched off, and so
	 * have we.
	 */
	private static final Pattern EXTERNAL = Pattern.compile("\\bexternal\\b");

	private DmnRules() {
	}

	static List<ModelProblem> problems(XmlNode root) {
		return root.descendants().flatMap((node) -> {
			String id = node.attribute("id").isEmpty() ? root.attribute("id") : node.attribute("id");
			if (!LANGUAGES.contains(node.attribute("expressionLanguage"))) {
				return List.of(ModelProblem.of(id, "language", node.attribute("expressionLanguage"))).stream();
			}
			if (EXTERNAL.matcher(node.text()).find() || Expressions.isIn(node.text())) {
				return List.of(ModelProblem.of(id, "expression", node.text().strip())).stream();
			}
			return List.<ModelProblem>of().stream();
		}).toList();
	}

}
