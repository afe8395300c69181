package vn.rasoat.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Role;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/** An admin who knows more than the product sends a mail again. */
@Component
class ResendingMails {

	private final MailTable mails;

	private final NoticeTable notices;

	private final Journal journal;

	private final BusinessClock clock;

	ResendingMails(MailTable mails, NoticeTable notices, Journal journal, BusinessClock clock) {
		this.mails = mails;
		this.notices = notices;
		this.journal = journal;
		this.clock = clock;
	}

	@Transactional
	public void resend(long id, Actor actor) {
		if (!actor.isAdmin()) {
			throw new AccessDeniedException("needs to be an admin");
		}
		Mail mail = this.mails.find(id).orElseThrow(MailUnknown::new);
		if (!actor.may(Role.ADMIN, mail.area())) {
			throw new AccessDeniedException("mail of another area");
		}
		if (!this.mails.waitAgain(id, Instant.now())) {
			throw new MailOnItsWay();
		}
		this.notices.in(List.of(id))
			.stream()
			.map(Notice::caseKey)
			.distinct()
			.forEach((caseKey) -> this.journal.record(Act.of(caseKey, "mail.resent", mail.subject(), this.clock.today(),
					Map.of("recipient", mail.recipient()))));
	}

}
