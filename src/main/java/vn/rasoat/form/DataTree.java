package vn.rasoat.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Nested maps and lists addressed by paths: keys as strings, list items by index. */
final class DataTree {

	private final Map<String, Object> root;

	private DataTree(Map<String, Object> root) {
		this.root = root;
	}

	static DataTree empty() {
		return new DataTree(new LinkedHashMap<>());
	}

	static DataTree copyOf(Map<String, ?> source) {
		Map<String, Object> root = new LinkedHashMap<>();
		source.forEach((key, item) -> root.put(key, copy(item)));
		return new DataTree(root);
	}

	Map<String, Object> root() {
		return this.root;
	}

	@Nullable Object get(List<Object> path) {
		Object current = this.root;
		for (Object step : path) {
			if (step instanceof String key && current instanceof Map<?, ?> map) {
				current = map.get(key);
			}
			else if (step instanceof Integer index && current instanceof List<?> list && index < list.size()) {
				current = list.get(index);
			}
			else {
				return null;
			}
		}
		return current;
	}

	void put(List<Object> path, @Nullable Object content) {
		Object holder = this.root;
		for (int i = 0; i < path.size(); i++) {
			Object step = path.get(i);
			if (i == path.size() - 1) {
				set(holder, step, content);
			}
			else {
				Object next = container(child(holder, step), path.get(i + 1));
				set(holder, step, next);
				holder = next;
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void set(Object holder, Object step, @Nullable Object content) {
		if (step instanceof Integer index) {
			List<@Nullable Object> list = (List<@Nullable Object>) holder;
			while (list.size() <= index) {
				list.add(new LinkedHashMap<>());
			}
			list.set(index, content);
		}
		else {
			((Map<String, @Nullable Object>) holder).put((String) step, content);
		}
	}

	/** Removes the value, and what holds nothing any more because of that. */
	void clear(List<Object> path) {
		List<Object> place = path;
		boolean empty = true;
		while (empty && !place.isEmpty()) {
			List<Object> parent = place.subList(0, place.size() - 1);
			Object holder = get(parent);
			Object step = place.get(place.size() - 1);
			empty = (holder instanceof Map<?, ?> map) ? removed(map, step)
					: holder instanceof List<?> list && removed(list, step);
			place = parent;
		}
	}

	private static boolean removed(Map<?, ?> map, Object key) {
		map.remove(key);
		return map.isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static boolean removed(List<?> list, Object index) {
		if (index instanceof Integer number && number < list.size()) {
			((List<@Nullable Object>) list).set(number, null);
		}
		return list.stream().allMatch((item) -> item == null);
	}

	private static @Nullable Object child(Object container, Object step) {
		if (step instanceof Integer index) {
			List<?> list = (List<?>) container;
			return (index < list.size()) ? list.get(index) : null;
		}
		return ((Map<?, ?>) container).get(step);
	}

	private static Object container(@Nullable Object existing, Object step) {
		if (step instanceof Integer) {
			return (existing instanceof List) ? existing : new ArrayList<>();
		}
		return (existing instanceof Map) ? existing : new LinkedHashMap<>();
	}

	static @Nullable Object copy(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
			map.forEach((key, item) -> copy.put(key, copy(item)));
			return copy;
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> copy = new ArrayList<>(list.size());
			list.forEach((item) -> copy.add(copy(item)));
			return copy;
		}
		return value;
	}

}
