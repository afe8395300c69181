package vn.rasoat.procedure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.audit.WhoActs;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;

/**
 * Keeps the answers to forms the product knows no handler for: nothing entered is lost.
 */
@Component
class KeptAnswers {

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

	void keep(String form, TaskEntry task, Map<String, Object> values) {
		this.jdbc.sql("""
				insert into procedure_answer (task_id, case_key, form_id, answered_by, answered_at, answers)
				values (?, ?, ?, ?, ?, ?)""")
			.params(task.id(), task.caseKey(), form, this.who.name(), OffsetDateTime.now(this.clock),
					this.mapper.writeValueAsString(values))
			.update();
		LocalDate today = this.clock.today();
		this.journal.record(Act.of(task.caseKey(), "form.answered", task.name(), today, values));
	}

}
