package vn.rasoat.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again what is to be sent, where work comes by itself. */
@Component
@ConditionalOnBooleanProperty(name = "ra-soat.schedules.enabled", matchIfMissing = true)
class MailsBySelf {

	private final SendingMails sending;

	MailsBySelf(SendingMails sending) {
		this.sending = sending;
	}

	@Scheduled(fixedDelayString = "${ra-soat.mail.look:20s}", initialDelayString = "${ra-soat.mail.look:20s}")
	void look() {
		this.sending.look();
	}

}
