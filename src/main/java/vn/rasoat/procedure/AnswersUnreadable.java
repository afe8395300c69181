package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/**
 * The form lets something through that the step cannot take, such as a number beyond all
 * bounds.
 */
public class AnswersUnreadable extends Refusal {

	AnswersUnreadable() {
		super(Kind.INVALID, "procedure.refusal.answers-unreadable");
	}

}
