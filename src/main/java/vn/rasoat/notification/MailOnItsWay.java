package vn.rasoat.notification;

import vn.rasoat.refusal.Refusal;

/** The mail was sent, or will be without anybody's help. */
class MailOnItsWay extends Refusal {

	MailOnItsWay() {
		super(Kind.CONFLICT, "notification.refusal.on-its-way");
	}

}
