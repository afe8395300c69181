package vn.rasoat.posting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is done with a complaint between its receipt and its end. */
@Component
record ComplaintWork(CommuneOrder order, CheckingAgain checking, Rechecks rechecks, AnswerCheck answers,
		ApplicationEventPublisher events) {
}
