package vn.rasoat.web;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.rasoat.language.PlaceNames;

/**
 * Message files say <code>{0,place}</code> where the name of a unit stands inside a
 * sentence: only the text knows where it puts a name, and only in Vietnamese does it
 * matter. Days and moments given to a text are written as people read them; whoever gives
 * them need not know how.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSourceProperties.class)
class ProductMessages {

	@Bean
	MessageSource messageSource(MessageSourceProperties settings) {
		ResourceBundleMessageSource messages = new Source();
		messages.setBasenames(settings.getBasename().toArray(String[]::new));
		messages.setDefaultEncoding(settings.getEncoding().name());
		messages.setFallbackToSystemLocale(settings.isFallbackToSystemLocale());
		return messages;
	}

	/** Reads the files as ever, and knows how places and days are written. */
	static final class Source extends ResourceBundleMessageSource {

		private static final Pattern PLACE = Pattern.compile("\\{(\\d+),place}");

		@Override
		protected MessageFormat createMessageFormat(String message, @Nullable Locale locale) {
			MessageFormat format = super.createMessageFormat(PLACE.matcher(message).replaceAll("{$1}"), locale);
			Matcher places = PLACE.matcher(message);
			while (places.find()) {
				format.setFormatByArgumentIndex(Integer.parseInt(places.group(1)), new PlaceFormat());
			}
			return format;
		}

		@Override
		protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
			Object[] resolved = super.resolveArguments(arguments, locale);
			return Arrays.stream(resolved).map((it) -> Dates.readable(it, locale)).toArray();
		}

	}

	/** A unit as it stands inside a sentence. */
	static final class PlaceFormat extends Format {

		private static final long serialVersionUID = 1;

		@Override
		public StringBuffer format(Object place, StringBuffer text, FieldPosition position) {
			return text.append(PlaceNames.inSentence(place.toString()));
		}

		@Override
		public @Nullable Object parseObject(String text, ParsePosition position) {
			throw new UnsupportedOperationException("names are written, not read");
		}

	}

}
