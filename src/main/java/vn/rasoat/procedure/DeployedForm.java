package vn.rasoat.procedure;

import java.util.Map;
import java.util.Set;

/**
 * The form of a task in the version the case is bound to.
 *
 * @param routing keys of the fields that become process variables, as the form itself
 * marks them
 */
record DeployedForm(String id, String schema, Set<String> routing) {

	Map<String, Object> variables(Map<String, Object> values) {
		return values.entrySet()
			.stream()
			.filter((it) -> this.routing.contains(it.getKey()))
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
