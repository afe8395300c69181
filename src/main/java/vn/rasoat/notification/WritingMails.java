package vn.rasoat.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;

/**
 * Writes a mail for each person who must hear of a fact and has not yet; it stands or
 * falls with the fact.
 */
@Component
class WritingMails {

	private final MailTable mails;

	private final MailTexts texts;

	private final ProductAddress product;

	private final BusinessClock clock;

	WritingMails(MailTable mails, MailTexts texts, ProductAddress product, BusinessClock clock) {
		this.mails = mails;
		this.texts = texts;
		this.product = product;
		this.clock = clock;
	}

	/**
	 * Steps of one case run one after the other, so nobody else writes of the fact at the
	 * same moment.
	 */
	@Transactional
	public void tell(Fact fact, Collection<Person> people) {
		Map<String, Person> once = new LinkedHashMap<>();
		people.forEach((person) -> once.putIfAbsent(person.username(), person));
		Set<String> told = this.mails.toldOf(fact.key());
		once.values().stream().filter((person) -> !told.contains(person.username())).forEach((person) -> {
			MailTexts.Text text = this.texts.of(fact, person);
			String messageId = "<" + UUID.randomUUID() + "@" + this.product.host() + ">";
			this.mails
				.insert(new MailTable.NewMail(person, fact, text, messageId, this.clock.instant(), Instant.now()));
		});
	}

}
