package vn.rasoat.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.language.WrittenDays;
import vn.rasoat.worklist.TaskEntry;

/**
 * Keeps the answers to forms the product knows no handler for, and shows them on the
 * finished task: nothing entered is lost. Templates call it as {@code @keptAnswers}.
 */
@Component("keptAnswers")
class KeptAnswers {

	private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {
	};

	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Journal journal;

	private final BusinessClock clock;

	private final WhoActs who;

	KeptAnswers(JdbcClient jdbc, Journal journal, BusinessClock clock, WhoActs who) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.clock = clock;
		this.who = who;
	}

	/**
	 * @param circumstances as far as the form asks for them
	 */
	void keep(DeployedForm form, TaskEntry task, Map<String, Object> values, Circumstances circumstances) {
		Map<String, String> labels = new LinkedHashMap<>();
		collect(this.mapper.readTree(form.schema()), labels);
		this.jdbc.sql("""
				insert into procedure_answer (task_id, case_key, form_id, answered_by, answered_at, answers, labels)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(task.id(), task.caseKey(), form.id(), this.who.name(), OffsetDateTime.now(this.clock),
					this.mapper.writeValueAsString(values), this.mapper.writeValueAsString(labels))
			.update();
		this.journal.record(new Act(task.caseKey(), "form.answered", task.name(), happenedOn(circumstances),
				circumstances.onBehalfOf(), circumstances.anyPaper(), circumstances.lateReason(), Map.of(), values));
	}

	/**
	 * Answers to the form of a task, in the order of its fields; none for other tasks.
	 */
	public List<Answer> of(String taskId) {
		return this.jdbc.sql("select answers, labels from procedure_answer where task_id = ?")
			.param(taskId)
			.query((row, number) -> answers(row.getString("answers"), row.getString("labels")))
			.optional()
			.orElse(List.of());
	}

	private List<Answer> answers(String answers, @Nullable String labels) {
		Map<String, Object> given = this.mapper.readValue(answers, MAP);
		Map<String, Object> names = (labels == null) ? Map.of() : this.mapper.readValue(labels, MAP);
		List<String> fields = new ArrayList<>(names.keySet());
		fields.retainAll(given.keySet());
		given.keySet().stream().filter((it) -> !fields.contains(it)).forEach(fields::add);
		return fields.stream()
			.map((field) -> new Answer(String.valueOf(names.getOrDefault(field, field)),
					said(field, given.get(field), names)))
			.filter((it) -> !it.text().isBlank())
			.toList();
	}

	private LocalDate happenedOn(Circumstances circumstances) {
		return (circumstances.happenedOn() != null) ? circumstances.happenedOn() : this.clock.today();
	}

	/** Options by their names, days as people here write them. */
	private static String said(String field, @Nullable Object answer, Map<String, Object> names) {
		if (answer instanceof List<?> list) {
			return String.join(", ", list.stream().map((it) -> said(field, it, names)).toList());
		}
		String text = Objects.toString(answer, "");
		return text.matches(DAY) ? WrittenDays.day(LocalDate.parse(text), LocaleContextHolder.getLocale())
				: String.valueOf(names.getOrDefault(field + "=" + text, text));
	}

	private static void collect(JsonNode container, Map<String, String> labels) {
		for (JsonNode component : container.path("components")) {
			String key = component.path("key").asString("");
			String label = component.path("label").asString("");
			if (!key.isEmpty() && !label.isEmpty()) {
				labels.put(key, label);
				component.path("values")
					.forEach((it) -> labels.put(key + "=" + it.path("value").asString(""),
							it.path("label").asString("")));
			}
			collect(component, labels);
		}
	}

	/** An answer under the name its field had. */
	record Answer(String label, String text) {
	}

}
