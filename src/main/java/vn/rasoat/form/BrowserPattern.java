package vn.rasoat.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A regular expression of the browser, found (not matched) in a text as
 * {@code RegExp.test} does.
 */
final class BrowserPattern {

	/**
	 * Copied from form-js, as long as the file next to it: the browser and the server
	 * must say the same.
	 */
	static final BrowserPattern EMAIL;

	static final BrowserPattern PHONE;

	/** What a browser trims besides the usual space. */
	private static final String SPACE = "\\s\\x0B\\u00A0\\uFEFF\\u2028\\u2029\\p{Zs}";

	private static final Pattern AROUND = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+\\z");

	static {
		Properties own = new Properties();
		try (InputStream file = BrowserPattern.class.getResourceAsStream("/form/browser-patterns.properties")) {
			own.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		EMAIL = of(own.getProperty("email"));
		PHONE = of(own.getProperty("phone"));
	}

	private final Pattern pattern;

	private BrowserPattern(Pattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * Refuses, with {@link IllegalArgumentException}, what cannot be said in Java with
	 * the same meaning.
	 */
	static BrowserPattern of(String source) {
		return new BrowserPattern(Pattern.compile(new PatternTranslation(source, SPACE).toJava()));
	}

	boolean isFoundIn(String text) {
		try {
			return this.pattern.matcher(new MeteredText(text)).find();
		}
		catch (MeteredText.TooManyReads | StackOverflowError ex) {
			return false;
		}
	}

	static String trim(String text) {
		return AROUND.matcher(text).replaceAll("");
	}

}
