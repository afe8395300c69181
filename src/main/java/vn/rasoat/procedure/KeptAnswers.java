package vn.rasoat.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;

/**
 * Keeps the answers to forms the product knows no handler for, and shows them on the
 * finished task: nothing entered is lost. Templates call it as {@code @keptAnswers}.
 */
@Component("keptAnswers")
class KeptAnswers {

	private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {
	};

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Journal journal;

	private final BusinessClock clock;

	private final WhoActs who;

	private final SaidAnswers answers;

	KeptAnswers(JdbcClient jdbc, Journal journal, BusinessClock clock, WhoActs who, SaidAnswers answers) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.clock = clock;
		this.who = who;
		this.answers = answers;
	}

	/**
	 * @param labels of the fields and their options
	 * @param circumstances as far as the form asks for them
	 */
	void keep(String form, TaskEntry task, Map<String, Object> values, Map<String, String> labels,
			Circumstances circumstances) {
		this.jdbc.sql("""
				insert into procedure_answer (task_id, case_key, form_id, answered_by, answered_at, answers, labels)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(task.id(), task.caseKey(), form, this.who.name(), OffsetDateTime.now(this.clock),
					this.mapper.writeValueAsString(values), this.mapper.writeValueAsString(labels))
			.update();
		this.journal.record(new Act(task.caseKey(), "form.answered", task.name(), happenedOn(circumstances),
				circumstances.onBehalfOf(), circumstances.anyPaper(), circumstances.lateReason(), Map.of(), values));
	}

	/**
	 * Answers to the form of a task, in the order of its fields; none for other tasks.
	 */
	public List<Answer> of(String taskId) {
		return this.jdbc.sql("select case_key, answers, labels from procedure_answer where task_id = ?")
			.param(taskId)
			.query((row, number) -> answers(row.getString("case_key"), row.getString("answers"),
					row.getString("labels")))
			.optional()
			.orElse(List.of());
	}

	private List<Answer> answers(String caseKey, String answers, @Nullable String labels) {
		Map<String, Object> given = this.mapper.readValue(answers, MAP);
		Map<String, Object> names = (labels == null) ? Map.of() : this.mapper.readValue(labels, MAP);
		List<String> fields = new ArrayList<>(names.keySet());
		fields.retainAll(given.keySet());
		given.keySet().stream().filter((it) -> !fields.contains(it)).forEach(fields::add);
		return fields.stream()
			.map((field) -> new Answer(String.valueOf(names.getOrDefault(field, field)),
					this.answers.said(caseKey, field, given.get(field), names)))
			.filter((it) -> !it.text().isBlank())
			.toList();
	}

	private LocalDate happenedOn(Circumstances circumstances) {
		return (circumstances.happenedOn() != null) ? circumstances.happenedOn() : this.clock.today();
	}

	/** An answer under the name its field had. */
	record Answer(String label, String text) {
	}

}
