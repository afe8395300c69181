package vn.rasoat.access;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** An account as it is stored. */
record Account(long id, String username, String displayName, @Nullable String email, Locale locale, String passwordHash,
		boolean mustChangePassword, boolean disabled, @Nullable Instant lockedUntil, int version) {

	/**
	 * One spelling only: {@code An.Nguyen } and {@code an.nguyen} are the same person.
	 */
	static String normalised(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

	boolean lockedAt(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	public boolean isLocked() {
		return lockedAt(Instant.now());
	}

	Person person() {
		return new Person(this.username, this.displayName, this.email, this.locale);
	}

}
