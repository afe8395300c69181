package vn.rasoat.procedure;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntry;

/**
 * Reads checked values into records and writes the step into the journal.
 */
@Component
class StepActs {

	private final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Journal journal;

	private final BusinessClock clock;

	StepActs(Journal journal, BusinessClock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	<F extends Record> F read(Map<String, Object> values, Class<F> form) {
		try {
			return this.mapper.convertValue(values, form);
		}
		catch (JacksonException ex) {
			throw new AnswersUnreadable();
		}
	}

	/** When it happened and on what it rests, now that it stands in the journal. */
	Circumstances done(TaskEntry task, String action, Map<String, Object> values) {
		Circumstances circumstances = circumstances(values);
		this.journal.record(new Act(task.caseKey(), action, task.subject(), circumstances.happenedOn(),
				circumstances.onBehalfOf(), circumstances.anyPaper(), circumstances.lateReason(), Map.of(), values));
		return circumstances;
	}

	/** Those that were entered; nothing happens on a day to come. */
	Circumstances circumstances(Map<String, Object> values) {
		Circumstances circumstances = read(values, Circumstances.class);
		circumstances.check(this.clock.today());
		return circumstances;
	}

	/** Since when it is undone. */
	Instant withdrawn(TaskEntry task, String reason) {
		this.journal.record(new Act(task.caseKey(), "step.withdrawn", task.subject(), this.clock.today(), null, null,
				reason, Map.of("step", task.name()), Map.of()));
		return this.clock.instant();
	}

}
