package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Recheck;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code answer-complaint}: the complainant gets an answer with reasons. One that went
 * out is not taken back.
 */
@Component
class AnswerComplaint implements FormHandler<AnswerComplaintForm> {

	private final ComplaintAtHand open;

	private final MessageSource messages;

	private final BusinessClock clock;

	AnswerComplaint(ComplaintAtHand open, MessageSource messages, BusinessClock clock) {
		this.open = open;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "answer-complaint";
	}

	@Override
	public String action() {
		return "complaint.answered";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		Complaint complaint = this.open.of(task);
		return Map.of("found", this.open.complaints().recheckOf(complaint.id()).map(this::words).orElse(""), "content",
				ComplaintAtHand.content(complaint));
	}

	@Override
	public void handle(TaskEntry task, AnswerComplaintForm form, Circumstances circumstances) {
		NotHappenedYet.check(form.letterDate(), this.clock.today());
		this.open.complaints().answer(this.open.of(task).id(), form.toAnswer(circumstances.happenedOn()));
	}

	private String words(Recheck recheck) {
		ClassificationResult result = recheck.result();
		return (result == null) ? message("survey.outcome." + recheck.outcome())
				: message("posting.found", message("ruleset.category." + result.category()), result.points().income(),
						result.points().deprivation());
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
