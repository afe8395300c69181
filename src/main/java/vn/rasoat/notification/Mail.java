package vn.rasoat.notification;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;

/**
 * A mail to one person.
 *
 * @param recipient user name; the address is looked up when it is sent
 * @param attempts how often it was tried since it was written or sent again
 * @param nextAttemptAt real time from which it may be tried
 * @param writtenAt business time of the fact
 * @param address where it went last
 * @param failure why it was not sent, or what is uncertain
 */
record Mail(long id, String recipient, String caseKey, AreaPath area, String subject, String body, String messageId,
		Status status, int attempts, Instant nextAttemptAt, Instant writtenAt, @Nullable String address,
		@Nullable String failure) {

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
