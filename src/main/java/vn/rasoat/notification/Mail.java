package vn.rasoat.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * A mail to one person with what happened in an hour.
 *
 * @param recipient user name; the address is looked up when it is sent
 * @param attempts how often it was tried since it was written or sent again
 * @param nextAttemptAt real time from which it may be tried
 * @param area holds all that the mail tells of
 * @param writtenAt business time at which it was put together
 * @param address where it went last
 * @param failure why it was not sent, or what is uncertain
 * @param notices what it tells; empty where only the mail itself was read
 */
record Mail(long id, String recipient, AreaPath area, String subject, String body, String messageId, Status status,
		int attempts, Instant nextAttemptAt, Instant writtenAt, @Nullable String address, @Nullable String failure,
		List<Notice> notices) {

	Mail with(List<Notice> all) {
		return new Mail(this.id, this.recipient, this.area, this.subject, this.body, this.messageId, this.status,
				this.attempts, this.nextAttemptAt, this.writtenAt, this.address, this.failure,
				all.stream().filter((notice) -> Long.valueOf(this.id).equals(notice.mail())).toList());
	}

	public boolean canBeResent() {
		return this.status == Status.UNCERTAIN || this.status == Status.FAILED;
	}

	/** What became of a mail. */
	public enum Status {

		WAITING, SENDING, SENT,

		/** It may have arrived or not; only a person sends it again. */
		UNCERTAIN,

		/** Refused too often. */
		FAILED;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
