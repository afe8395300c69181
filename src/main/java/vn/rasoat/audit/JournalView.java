package vn.rasoat.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Journal.Entry;
import vn.rasoat.language.WrittenDays;

/**
 * The journal of a case as a page shows it: the fragment {@code audit/entries} takes
 * these lines.
 */
@Component
public class JournalView {

	private static final int PAGE = 25;

	private final Journal journal;

	private final JsonMapper json;

	private final Clock clock;

	JournalView(Journal journal, JsonMapper json, Clock businessClock) {
		this.journal = journal;
		this.json = json;
		this.clock = businessClock;
	}

	/** Lines of the case, newest first. */
	public List<Line> of(String caseKey) {
		List<Line> lines = new ArrayList<>();
		this.journal.of(caseKey).forEach((entry) -> lines.add(0, line(entry)));
		return lines;
	}

	/** One page of it, newest first: a journal only ever grows. */
	public Page page(String caseKey, @Nullable Long after) {
		List<Entry> found = this.journal.page(caseKey, after, PAGE + 1);
		List<Line> lines = found.stream().limit(PAGE).map(this::line).toList();
		return new Page(lines, after, (found.size() > PAGE) ? lines.get(PAGE - 1).entry().id() : null);
	}

	private Line line(Entry entry) {
		JsonNode before = this.json.readTree(entry.before());
		JsonNode after = this.json.readTree(entry.after());
		Map<String, Change> changes = new LinkedHashMap<>();
		before.propertyNames().forEach((name) -> changes.put(name, change(name, before, after)));
		after.propertyNames().forEach((name) -> changes.put(name, change(name, before, after)));
		return new Line(entry, LocalDateTime.ofInstant(entry.enteredAt(), this.clock.getZone()), !before.isEmpty(),
				List.copyOf(changes.values()));
	}

	private static Change change(String name, JsonNode before, JsonNode after) {
		return new Change(name, text(before.get(name)), text(after.get(name)));
	}

	private static @Nullable String text(@Nullable JsonNode node) {
		if (node == null || node.isNull() || (node.isContainer() && node.isEmpty())) {
			return null;
		}
		if (node.isArray()) {
			return parts(node.valueStream().map(JournalView::text), "; ");
		}
		if (node.isObject()) {
			return parts(node.propertyStream().map(JournalView::part), ", ");
		}
		String text = node.asString();
		return text.isBlank() ? null : WrittenDays.dayIn(text, LocaleContextHolder.getLocale());
	}

	/** Yes and no say nothing without their name: it stands there when it holds. */
	private static @Nullable String part(Map.Entry<String, JsonNode> property) {
		JsonNode node = property.getValue();
		return node.isBoolean() ? (node.booleanValue() ? property.getKey() : null) : text(node);
	}

	private static String parts(Stream<@Nullable String> parts, String between) {
		return parts.map((part) -> Objects.requireNonNullElse(part, ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(between));
	}

	/**
	 * @param after id of the entry it continues after; {@code null} on the first page
	 * @param next id to continue after; {@code null} on the last page
	 */
	public record Page(List<Line> lines, @Nullable Long after, @Nullable Long next) {
	}

	/**
	 * @param compares whether the entry changed something, so that there is a before to
	 * show
	 */
	public record Line(Entry entry, LocalDateTime enteredAt, boolean compares, List<Change> changes) {

		/** Whether it was entered on a later day than it happened. */
		public boolean enteredLater() {
			return this.enteredAt.toLocalDate().isAfter(this.entry.happenedOn());
		}

	}

	/** One field of an entry. */
	public record Change(String field, @Nullable String before, @Nullable String after) {

		public boolean differs() {
			return !Objects.equals(this.before, this.after);
		}

		public List<List<String>> beforeParts() {
			return split(this.before);
		}

		/**
		 * One value, or several of them, each of which may have parts: codes among texts.
		 */
		public List<List<String>> afterParts() {
			return split(this.after);
		}

		private static List<List<String>> split(@Nullable String kept) {
			return Stream.of(Objects.requireNonNullElse(kept, "—").split(";"))
				.map((one) -> List.of(one.strip().split(", ")))
				.toList();
		}

	}

}
