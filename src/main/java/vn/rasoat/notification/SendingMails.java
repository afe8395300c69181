package vn.rasoat.notification;

import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.notification.Mail.Status;
import vn.rasoat.notification.MailDelivery.Outcome;

/**
 * Sends what waits, one mail after the other, on as many nodes as there are. A mail is
 * marked before it is sent and settled afterwards; between the two a node may die, and
 * then nobody pretends to know.
 */
@Component
class SendingMails {

	private static final Logger LOG = LoggerFactory.getLogger(SendingMails.class);

	private final GatheringNotices gathering;

	private final MailTable mails;

	private final MailDelivery delivery;

	private final Accounts accounts;

	private final MailSettings settings;

	SendingMails(GatheringNotices gathering, MailTable mails, MailDelivery delivery, Accounts accounts,
			MailSettings settings) {
		this.gathering = gathering;
		this.mails = mails;
		this.delivery = delivery;
		this.accounts = accounts;
		this.settings = settings;
	}

	void look() {
		Instant now = Instant.now();
		gather(now);
		send(now);
	}

	/**
	 * Without a mail server too, so that everybody can read here what he would be sent.
	 * @param now real time
	 */
	void gather(Instant now) {
		this.gathering.enter(now);
		int mails = 0;
		while (mails < this.settings.atOnce() && this.gathering.next(now)) {
			mails++;
		}
	}

	/**
	 * @param now real time
	 */
	void send(Instant now) {
		int left = this.mails.leftBefore(now.minus(this.settings.unclearAfter()), now);
		if (left > 0) {
			LOG.warn("{} mails were being sent when their node stopped; whether they went out is uncertain", left);
		}
		if (!this.delivery.isPossible()) {
			return;
		}
		boolean reachable = true;
		for (int sent = 0; reachable && sent < this.settings.atOnce(); sent++) {
			Optional<Mail> mail = this.mails.take(now);
			if (mail.isEmpty()) {
				return;
			}
			reachable = send(mail.get(), now);
		}
	}

	/**
	 * @return whether it makes sense to try the next one now
	 */
	private boolean send(Mail mail, Instant now) {
		String address = this.accounts.find(mail.recipient()).map(Person::email).orElse(null);
		if (address == null) {
			this.mails.settle(mail.id(), Status.FAILED, now, null, null, now);
			return true;
		}
		MailDelivery.Result result = this.delivery.send(mail, address);
		int attempts = mail.attempts() + 1;
		Status status = switch (result.outcome()) {
			case SENT -> Status.SENT;
			case UNCLEAR -> Status.UNCERTAIN;
			case REFUSED, AWAY -> (attempts < this.settings.attempts()) ? Status.WAITING : Status.FAILED;
		};
		this.mails.settle(mail.id(), status, this.settings.nextAttempt(now, attempts), address, result.reason(), now);
		return result.outcome() != Outcome.AWAY;
	}

}
