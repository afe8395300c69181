package vn.rasoat.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * Passwords an admin hands over on paper: without letters and digits that are mistaken
 * for each other.
 */
final class InitialPasswords {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 14;

	private static final SecureRandom RANDOM = new SecureRandom();

	private InitialPasswords() {
	}

	static String next() {
		return RANDOM.ints(LENGTH, 0, LETTERS.length())
			.mapToObj((index) -> String.valueOf(LETTERS.charAt(index)))
			.collect(Collectors.joining());
	}

}
