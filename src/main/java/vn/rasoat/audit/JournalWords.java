package vn.rasoat.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words what a journal keeps as codes; templates call it as
 * {@code @journalWords}. A text of people is left as it is.
 */
@Component("journalWords")
class JournalWords {

	private final MessageSource messages;

	JournalWords(MessageSource messages) {
		this.messages = messages;
	}

	/** One value, or several of them, each of which may have parts. */
	public String of(@Nullable String kept) {
		if (kept == null) {
			return "—";
		}
		return Stream.of(kept.split(";"))
			.map((one) -> Stream.of(one.strip().split(", ")).map(this::word).collect(Collectors.joining(", ")))
			.collect(Collectors.joining("; "));
	}

	private String word(String part) {
		return String.valueOf(
				this.messages.getMessage("audit.value." + part, null, part, LocaleContextHolder.getLocale()));
	}

}
