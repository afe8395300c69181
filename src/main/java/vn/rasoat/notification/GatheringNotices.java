package vn.rasoat.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;

/**
 * Makes one mail of all that waits for a person. The first fact after an hour of quiet
 * goes at once, what happens after it waits for the hour to be over: nobody gets a mail
 * per household, and nobody hears of a missed date an hour late.
 */
@Component
class GatheringNotices {

	private final RecipientTable recipients;

	private final NoticeTable notices;

	private final MailTable mails;

	private final Writing writing;

	private final MailSettings settings;

	GatheringNotices(RecipientTable recipients, NoticeTable notices, MailTable mails, Writing writing,
			MailSettings settings) {
		this.recipients = recipients;
		this.notices = notices;
		this.mails = mails;
		this.writing = writing;
		this.settings = settings;
	}

	/** Everybody for whom something waits is known before the first is gathered for. */
	void enter(Instant now) {
		this.recipients.enter(now);
	}

	/**
	 * @param now real time
	 * @return whether there was somebody to gather for
	 */
	@Transactional
	public boolean next(Instant now) {
		Optional<String> recipient = this.recipients.hold(now);
		recipient.ifPresent((username) -> {
			List<Notice> waiting = this.notices.waitingFor(username);
			if (!waiting.isEmpty()) {
				this.notices.gather(waiting, this.mails.insert(this.writing.mail(username, waiting, now), now));
			}
			this.recipients.restUntil(username, now.plus(this.settings.every()));
		});
		return recipient.isPresent();
	}

	/** Puts a mail into words. */
	@Component
	static class Writing {

		private final Accounts accounts;

		private final MailTexts texts;

		private final ProductAddress product;

		private final BusinessClock clock;

		Writing(Accounts accounts, MailTexts texts, ProductAddress product, BusinessClock clock) {
			this.accounts = accounts;
			this.texts = texts;
			this.product = product;
			this.clock = clock;
		}

		MailTable.NewMail mail(String username, List<Notice> notices, Instant now) {
			Person person = this.accounts.find(username)
				.orElseGet(() -> new Person(username, username, null, Locale.forLanguageTag("vi")));
			return new MailTable.NewMail(person, CommonArea.of(notices), this.texts.gathered(notices, person),
					"<" + UUID.randomUUID() + "@" + this.product.host() + ">", this.clock.instant());
		}

	}

}
