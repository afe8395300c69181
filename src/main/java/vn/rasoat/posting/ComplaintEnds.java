package vn.rasoat.posting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.posting.TakenBack.Notice;

/**
 * How a complaint that is held ends: answered and its result posted, taken back, or
 * called off.
 */
@Component
class ComplaintEnds {

	private final ComplaintRows rows;

	private final AnswerCheck answers;

	private final AnswerLetters letters;

	private final Entry entry;

	private final ApplicationEventPublisher events;

	ComplaintEnds(ComplaintRows rows, AnswerCheck answers, AnswerLetters letters, Entry entry,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.answers = answers;
		this.letters = letters;
		this.entry = entry;
		this.events = events;
	}

	void answered(Complaint complaint, Answer answer) {
		this.answers.check(complaint, answer);
		this.letters.record(complaint, answer);
		this.rows.answered(complaint.id(), answer, this.entry.at());
	}

	void withdrawn(Complaint complaint, TakenBack withdrawal) {
		if (withdrawal.on().isBefore(complaint.receivedOn()) || withdrawal.on().isAfter(this.entry.today())) {
			throw new WithdrawalDayUnfit(complaint.receivedOn());
		}
		this.rows.withdrawn(complaint.id(), withdrawal);
		ended(complaint, Status.WITHDRAWN);
	}

	void notified(Complaint complaint, Notice notice) {
		TakenBack withdrawal = complaint.withdrawal();
		if (complaint.status() != Status.WITHDRAWN || withdrawal == null || withdrawal.notice() != null) {
			throw new ComplaintInOtherState();
		}
		if (notice.on().isBefore(withdrawal.on()) || notice.on().isAfter(this.entry.today())) {
			throw new NoticeDayUnfit(withdrawal.on());
		}
		this.letters.record(complaint, notice);
		this.rows.notified(complaint.id(), notice);
	}

	void settled(Complaint complaint) {
		ended(complaint, Status.SETTLED);
		this.events.publishEvent(new ComplaintSettled(this.rows.find(complaint.id()).orElseThrow()));
	}

	void cancelled(Complaint complaint) {
		ended(complaint, Status.CANCELLED);
	}

	private void ended(Complaint complaint, Status status) {
		this.rows.ended(complaint.id(), status, this.entry.at());
	}

}
