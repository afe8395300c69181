package vn.rasoat.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What expressions see at a place of a form, as form-js builds it: the data at the top
 * level, the row as {@code this}, the enclosing scope as {@code parent}, the numbers of
 * the rows, from one, as {@code i}.
 *
 * @param path path of the place in the data
 */
record Scope(Map<String, Object> data, @Nullable Object self, @Nullable Object parent, List<Integer> numbers,
		List<Object> path) {

	static Scope top(Map<String, Object> data) {
		return new Scope(data, data, null, List.of(), List.of());
	}

	Scope at(List<String> more) {
		return new Scope(this.data, this.self, this.parent, this.numbers, FieldInstance.join(this.path, more));
	}

	@SuppressWarnings("unchecked")
	Scope row(List<Object> list, int index, @Nullable Object row) {
		List<Integer> numbers = new ArrayList<>(this.numbers);
		numbers.add(index + 1);
		Map<String, Object> outside = (this.self instanceof Map) ? (Map<String, Object>) this.self : Map.of();
		return new Scope(this.data, row, context(outside), numbers, FieldInstance.join(list, List.of(index)));
	}

	Map<String, Object> context() {
		return context(this.data);
	}

	private Map<String, Object> context(Map<String, Object> visible) {
		Map<String, @Nullable Object> special = new LinkedHashMap<>();
		special.put("this", this.self);
		special.put("parent", this.parent);
		special.put("i", this.numbers);
		Map<String, Object> context = new LinkedHashMap<>(special);
		context.putAll(visible);
		special.forEach((key, item) -> context.put("_" + key + "_", item));
		return context;
	}

}
