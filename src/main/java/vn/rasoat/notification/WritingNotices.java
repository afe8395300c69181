package vn.rasoat.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Person;
import vn.rasoat.calendar.BusinessClock;

/**
 * Writes a row for each person who must hear of a fact and has not yet; it stands or falls
 * with the fact.
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

	/**
	 * Steps of one case run one after the other, so nobody else writes of the fact at the
	 * same moment.
	 */
	@Transactional
	public void tell(Fact fact, Collection<Person> people) {
		Map<String, Person> once = new LinkedHashMap<>();
		people.forEach((person) -> once.putIfAbsent(person.username(), person));
		Set<String> told = this.notices.toldOf(fact.key());
		once.values()
			.stream()
			.filter((person) -> !told.contains(person.username()))
			.forEach((person) -> this.notices.insert(person, fact, this.texts.of(fact, person), this.clock.instant()));
	}

}
