package vn.rasoat.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and says what is known afterwards. */
@Component
class MailDelivery {

	private static final String SENDER = "Rà Soát";

	private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

	private final ObjectProvider<JavaMailSender> senders;

	private final MailSettings settings;

	MailDelivery(ObjectProvider<JavaMailSender> senders, MailSettings settings) {
		this.senders = senders;
		this.settings = settings;
	}

	boolean isPossible() {
		return this.senders.getIfAvailable() != null;
	}

	Result send(Mail mail, String address) {
		JavaMailSender sender = this.senders.getObject();
		try {
			sender.send(message(sender.createMimeMessage(), mail, address));
			return new Result(Outcome.SENT, null);
		}
		catch (MailException ex) {
			LOG.warn("Mail {} was not sent: {}", mail.messageId(), ex.getMessage());
			return new Result(outcome(ex), ex.getMessage());
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return new Result(Outcome.REFUSED, ex.getMessage());
		}
	}

	/**
	 * Its own Message-ID stays through all attempts, so that the other side recognises a
	 * second copy.
	 */
	private MimeMessage message(MimeMessage message, Mail mail, String address)
			throws MessagingException, UnsupportedEncodingException {
		MimeMessageHelper content = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		content.setFrom(this.settings.from(), SENDER);
		content.setTo(address);
		content.setSubject(mail.subject());
		content.setText(mail.body());
		message.setHeader("Message-ID", mail.messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	/**
	 * Certain only where the server cannot have taken the mail: it was not reached, or it
	 * answered no.
	 */
	static Outcome outcome(MailException ex) {
		if (ex instanceof MailAuthenticationException) {
			return Outcome.AWAY;
		}
		if (!(ex instanceof MailSendException sending)) {
			return Outcome.REFUSED;
		}
		Exception[] failures = sending.getMessageExceptions();
		if (failures.length == 0) {
			// the mail went out, only hanging up failed
			return Outcome.SENT;
		}
		if (failures[0] == sending.getCause()) {
			// the connection was never made; one that broke later, or could not be
			// closed, is another exception
			return Outcome.AWAY;
		}
		return isAnswer(failures[0]) ? Outcome.REFUSED : Outcome.UNCLEAR;
	}

	private static boolean isAnswer(Exception ex) {
		boolean lost = ex instanceof SMTPSendFailedException failed && failed.getReturnCode() < 0;
		return ex instanceof SendFailedException && !lost;
	}

	/** What is known of a mail that was handed to the server. */
	enum Outcome {

		SENT,

		/** The server did not want this mail. */
		REFUSED,

		/** The server could not be reached or does not know us. */
		AWAY,

		/** Nobody knows whether the server took it. */
		UNCLEAR

	}

	record Result(Outcome outcome, @Nullable String reason) {

	}

}
