package vn.rasoat.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;

/**
 * Writes a row for each person who must hear of a fact and has not yet; it stands or
 * falls with the fact.
 */
@Component
class WritingNotices {

	private final NoticeTable notices;

	private final MailTexts texts;

	private final BusinessClock clock;

	WritingNotices(NoticeTable notices, MailTexts texts, BusinessClock clock) {
		this.notices = notices;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional
	public void tell(Fact fact, Collection<Person> people) {
		tell((locale) -> fact, people);
	}

	/**
	 * Steps of one case run one after the other, so nobody else writes of the fact at the
	 * same moment.
	 * @param fact in the language of a person, with the same key in all of them
	 */
	@Transactional
	public void tell(Function<Locale, Fact> fact, Collection<Person> people) {
		Map<String, Person> once = new LinkedHashMap<>();
		people.forEach((person) -> once.putIfAbsent(person.username(), person));
		once.values().forEach((person) -> {
			Fact said = fact.apply(person.locale());
			if (!this.notices.isTold(person, said.key())) {
				this.notices.insert(person, said, this.texts.of(said, person), this.clock.instant());
			}
		});
	}

}
