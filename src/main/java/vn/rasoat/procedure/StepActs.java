package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;

/**
 * Reads checked values into the record of a form and writes the step into the journal.
 */
@Component
public class StepActs {

	private final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Journal journal;

	private final BusinessClock clock;

	StepActs(Journal journal, BusinessClock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	public <F extends Record> F read(Map<String, Object> values, Class<F> form) {
		try {
			return this.mapper.convertValue(values, form);
		}
		catch (JacksonException ex) {
			throw new AnswersUnreadable();
		}
	}

	/** A field left empty says nothing. */
	public static @Nullable String said(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	public LocalDate today() {
		return this.clock.today();
	}

	public Instant now() {
		return this.clock.instant();
	}

	public void done(TaskEntry task, String action, Map<String, Object> values) {
		Circumstances circumstances = read(values, Circumstances.class);
		circumstances.check(today());
		this.journal.record(new Act(task.caseKey(), action, task.subject(), circumstances.happenedOn(),
				circumstances.onBehalfOf(), circumstances.anyPaper(), circumstances.lateReason(), Map.of(), values));
	}

	public void withdrawn(TaskEntry task, String reason) {
		this.journal.record(new Act(task.caseKey(), "step.withdrawn", task.subject(), today(), null, null, reason,
				Map.of("step", task.name()), Map.of()));
	}

}
