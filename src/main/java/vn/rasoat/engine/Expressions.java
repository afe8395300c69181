package vn.rasoat.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the expression language that models may use: names of variables, numbers,
 * words in quotes, comparisons. No dot, no bracket, no call: whoever can call a method of
 * anything can call every method of everything.
 */
final class Expressions {

	// possessive throughout: a name is never split, and no input takes long
	private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*+";

	private static final String NOT_USED = "(?!\\s*[(.\\[])";

	/** The one property allowed: a called process passes the key of its case on. */
	private static final String BUSINESS_KEY = "execution\\.processBusinessKey(?![A-Za-z0-9_])";

	// no braces or backslashes inside quotes, so that the end of an expression is where
	// the engine sees it
	private static final String TOKEN = "(?:" + BUSINESS_KEY + NOT_USED + "|" + NAME + NOT_USED
			+ "|\\d++(?:\\.\\d++)?+|'[^'\"{}$#\\\\]*+'|\"[^'\"{}$#\\\\]*+\"|==|!=|<=|>=|<|>|&&|\\|\\||!|"
			+ "(?:not|empty|and|or)\\s*+\\(|\\(|\\))";

	private static final Pattern WHOLE = Pattern.compile("[$#]\\{\\s*+(?:" + TOKEN + "\\s*+)++\\}");

	private static final Pattern BEAN = Pattern.compile("\\$\\{(" + NAME + ")\\}");

	private static final Pattern OPENING = Pattern.compile("[$#]\\{");

	private Expressions() {
	}

	/**
	 * Whether every expression in the text is of the allowed kind; a text without any is.
	 */
	static boolean areHarmless(String text) {
		return !OPENING.matcher(WHOLE.matcher(text).replaceAll("")).find();
	}

	static boolean isOne(String text) {
		return WHOLE.matcher(text.strip()).matches();
	}

	static boolean isIn(String text) {
		return OPENING.matcher(text).find();
	}

	/**
	 * The bean a delegate expression names, or an empty text when it is anything else
	 * than a name.
	 */
	static String bean(String text) {
		Matcher matcher = BEAN.matcher(text);
		return matcher.matches() ? matcher.group(1) : "";
	}

}
