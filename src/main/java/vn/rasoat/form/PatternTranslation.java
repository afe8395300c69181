package vn.rasoat.form;

/**
 * Says a JavaScript regular expression in Java. Where both languages differ in meaning
 * the difference is written out; where Java has no equal, or JavaScript knows no such
 * thing, the pattern is refused.
 */
final class PatternTranslation {

	private static final String BOUNDARY = "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))";

	private static final String NO_BOUNDARY = "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))";

	private final String source;

	private final String space;

	private final StringBuilder java = new StringBuilder();

	private int at;

	PatternTranslation(String source, String space) {
		this.source = source;
		this.space = space;
	}

	String toJava() {
		while (this.at < this.source.length()) {
			char c = this.source.charAt(this.at);
			switch (c) {
				case '\\' -> escape(false, false);
				case '[' -> set();
				case '(' -> group();
				case '.' -> one("[^\\n\\r\\u2028\\u2029]");
				case '$' -> one("\\z");
				case ']', '}' -> one("\\" + c);
				case '{' -> braces();
				case '*', '+', '?' -> quantifier(String.valueOf(c));
				default -> one(String.valueOf(c));
			}
		}
		return this.java.toString();
	}

	private void one(String translated) {
		this.java.append(translated);
		this.at++;
	}

	private void quantifier(String quantifier) {
		this.java.append(quantifier);
		this.at += quantifier.length();
		if (peek("?")) {
			one("?");
		}
		if (peek("+") || peek("*") || peek("?")) {
			throw refused("nothing to repeat");
		}
	}

	private void braces() {
		int end = this.source.indexOf('}', this.at);
		String braces = (end > 0) ? this.source.substring(this.at, end + 1) : "";
		if (braces.matches("\\{\\d{1,5}(,\\d{0,5})?}")) {
			quantifier(braces);
		}
		else {
			one("\\{");
		}
	}

	private void group() {
		if (peek("(?") && !(peek("(?:") || peek("(?=") || peek("(?!") || peek("(?<"))) {
			throw refused("group");
		}
		one("(");
		if (peek("?")) {
			one("?");
		}
	}

	private void set() {
		if (peek("[^]")) {
			this.java.append("[\\s\\S]");
			this.at += 3;
			return;
		}
		if (peek("[]")) {
			this.java.append("(?!)");
			this.at += 2;
			return;
		}
		one("[");
		boolean negated = peek("^");
		if (negated) {
			one("^");
		}
		while (!peek("]")) {
			if (this.at >= this.source.length()) {
				throw refused("unclosed [");
			}
			char c = this.source.charAt(this.at);
			if (c == '\\') {
				escape(true, negated);
			}
			else {
				one((c == '[' || c == '&' || c == '^') ? "\\" + c : String.valueOf(c));
			}
		}
		one("]");
	}

	private void escape(boolean inSet, boolean negated) {
		if (this.at + 1 >= this.source.length()) {
			throw refused("ends with \\");
		}
		char c = this.source.charAt(this.at + 1);
		String translated = switch (c) {
			case 's' -> inSet ? this.space : "[" + this.space + "]";
			case 'S' -> {
				if (negated) {
					throw refused("\\S in a negated set");
				}
				yield "[^" + this.space + "]";
			}
			case 'b' -> inSet ? "\\x08" : BOUNDARY;
			case 'B' -> {
				if (inSet) {
					throw refused("\\B in a set");
				}
				yield NO_BOUNDARY;
			}
			case 'v' -> "\\x0B";
			case '0' -> "\\x00";
			case 'd', 'D', 'w', 'W', 'f', 'n', 'r', 't', 'x', 'u' -> "\\" + c;
			default -> {
				if (Character.isLetterOrDigit(c)) {
					throw refused("\\" + c);
				}
				yield "\\" + c;
			}
		};
		this.java.append(translated);
		this.at += 2;
	}

	private boolean peek(String text) {
		return this.source.startsWith(text, this.at);
	}

	private IllegalArgumentException refused(String why) {
		return new IllegalArgumentException("pattern " + this.source + ": " + why);
	}

}
