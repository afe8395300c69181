package vn.rasoat.notification;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent; the server itself is {@code spring.mail.*}, and without one mails
 * wait and are only shown.
 *
 * @param from address mails come from
 * @param attempts how often a mail is tried that the server refuses or cannot be reached
 * for
 * @param firstWait real time until the second attempt; each further one waits twice as
 * long
 * @param longestWait longest time between two attempts
 * @param unclearAfter a mail that is being sent for longer than this was left by a node
 * that died
 * @param every shortest real time between two mails to one person
 * @param atOnce most mails sent in one go
 */
@ConfigurationProperties("ra-soat.mail")
record MailSettings(@DefaultValue("ra-soat@localhost") String from, @DefaultValue("30") int attempts,
		@DefaultValue("1m") Duration firstWait, @DefaultValue("1h") Duration longestWait,
		@DefaultValue("10m") Duration unclearAfter, @DefaultValue("1h") Duration every, @DefaultValue("200") int atOnce,
		@DefaultValue("25") int pageSize) {

	private static final int MOST_DOUBLINGS = 20;

	/** When a mail is tried again after so many attempts. */
	Instant nextAttempt(Instant now, int attempts) {
		Duration wait = this.firstWait.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
		return now.plus((wait.compareTo(this.longestWait) < 0) ? wait : this.longestWait);
	}

}
