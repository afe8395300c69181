package vn.rasoat.notification;

import vn.rasoat.refusal.Refusal;

class MailUnknown extends Refusal {

	MailUnknown() {
		super(Kind.NOT_FOUND, "notification.refusal.unknown");
	}

}
