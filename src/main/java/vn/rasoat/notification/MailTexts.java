package vn.rasoat.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

	Text of(Fact fact, Person person) {
		Locale locale = person.locale();
		List<String> words = new ArrayList<>(fact.words().stream().map((word) -> said(word, locale)).toList());
		words.add(due(fact.due(), locale));
		String body = say("notification." + fact.kind() + ".body", words, locale);
		return new Text(say("notification." + fact.kind() + ".subject", words, locale), say("notification.letter",
				List.of(person.displayName(), body, this.product.link(fact.path())), locale));
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
