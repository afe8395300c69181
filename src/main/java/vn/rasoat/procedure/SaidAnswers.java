package vn.rasoat.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.document.Papers;
import vn.rasoat.language.WrittenDays;

/**
 * Answers as people say them: options and rows by their names, papers of the case by
 * their files, days as people here write them.
 */
@Component
class SaidAnswers {

	private static final String PAPER = "(p|.*P)aperIds?";

	private final MessageSource messages;

	private final Papers papers;

	SaidAnswers(MessageSource messages, Papers papers) {
		this.messages = messages;
		this.papers = papers;
	}

	/**
	 * @param names of fields, and of their options as {@code field=option}
	 */
	String said(String caseKey, String field, @Nullable Object answer, Map<String, Object> names) {
		if (answer instanceof Map<?, ?> row) {
			return row.entrySet()
				.stream()
				.map((it) -> part(caseKey, String.valueOf(it.getKey()), it.getValue(), names))
				.filter((it) -> !it.isBlank())
				.collect(Collectors.joining(", "));
		}
		if (answer instanceof List<?> list) {
			boolean rows = list.stream().anyMatch(Map.class::isInstance);
			return list.stream()
				.map((it) -> said(caseKey, field, it, names))
				.collect(Collectors.joining(rows ? "; " : ", "));
		}
		Locale locale = LocaleContextHolder.getLocale();
		if (answer instanceof Boolean yes) {
			return this.messages.getMessage(yes ? "procedure.answer.yes" : "procedure.answer.no", null, locale);
		}
		String text = Objects.toString(answer, "");
		if (field.matches(PAPER)) {
			return fileName(caseKey, text);
		}
		return String.valueOf(names.getOrDefault(field + "=" + text, WrittenDays.dayIn(text, locale)));
	}

	private String part(String caseKey, String field, @Nullable Object answer, Map<String, Object> names) {
		String text = said(caseKey, field, answer, names);
		return text.isBlank() ? "" : names.getOrDefault(field, field) + ": " + text;
	}

	/** Papers of other cases are not told of. */
	private String fileName(String caseKey, String id) {
		return this.papers.of(caseKey)
			.stream()
			.filter((paper) -> String.valueOf(paper.id()).equals(id))
			.map(Papers.Paper::fileName)
			.findFirst()
			.orElse(id);
	}

}
