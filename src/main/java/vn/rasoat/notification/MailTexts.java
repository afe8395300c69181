package vn.rasoat.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Person;

/** Says a fact in the language of whoever is told. */
@Component
class MailTexts {

	private final MessageSource messages;

	private final ProductAddress product;

	MailTexts(MessageSource messages, ProductAddress product) {
		this.messages = messages;
		this.product = product;
	}

	/** One fact, as it stands in a mail. */
	Text of(Fact fact, Person person) {
		Locale locale = person.locale();
		List<String> words = new ArrayList<>(fact.words().stream().map((word) -> said(word, locale)).toList());
		words.add(due(fact.due(), locale));
		return new Text(say("notification." + fact.kind() + ".subject", words, locale),
				say("notification." + fact.kind() + ".body", words, locale));
	}

	/**
	 * The mail with all of them; the subject of a single one is its own.
	 * @param notices what presses first
	 */
	Text gathered(List<Notice> notices, Person person) {
		Locale locale = person.locale();
		long pressing = notices.stream().filter(Notice::pressing).count();
		String number = String.valueOf(notices.size());
		String subject = (notices.size() == 1) ? notices.get(0).subject() : (pressing == 0)
				? say("notification.digest.subject", List.of(number), locale)
				: say("notification.digest.subject-pressing", List.of(number, String.valueOf(pressing)), locale);
		String body = Stream.of(true, false)
			.map((first) -> group(notices.stream().filter((notice) -> notice.pressing() == first).toList(), locale))
			.filter((group) -> !group.isEmpty())
			.collect(Collectors.joining("\n\n"));
		return new Text(subject, say("notification.letter",
				List.of(person.displayName(), body, this.product.link("/"), this.product.link("/mail")), locale));
	}

	private String group(List<Notice> notices, Locale locale) {
		if (notices.isEmpty()) {
			return "";
		}
		String heading = notices.get(0).pressing() ? "notification.digest.pressing" : "notification.digest.news";
		return say(heading, List.of(String.valueOf(notices.size())), locale) + "\n\n"
				+ notices.stream()
					.map((notice) -> "- " + notice.subject() + "\n  " + notice.body().strip().replace("\n", "\n  ")
							+ "\n  " + this.product.link(notice.path()))
					.collect(Collectors.joining("\n\n"));
	}

	private String said(String word, Locale locale) {
		return word.startsWith("#") ? say(word.substring(1), List.of(), locale) : word;
	}

	private String due(@Nullable LocalDate due, Locale locale) {
		return (due == null) ? say("notification.no-due", List.of(), locale)
				: DateTimeFormatter.ofPattern(say("notification.date-pattern", List.of(), locale), locale).format(due);
	}

	private String say(String key, List<String> words, Locale locale) {
		return this.messages.getMessage(key, words.toArray(), locale);
	}

	record Text(String subject, String body) {

	}

}
