package vn.rasoat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An account as other programs read it; never with its password. */
record AccountJson(long id, String username, String displayName, @Nullable String email, String language,
		boolean mustChangePassword, boolean disabled, @Nullable Instant lockedUntil, int version) {

	static AccountJson of(Account account) {
		return new AccountJson(account.id(), account.username(), account.displayName(), account.email(),
				account.locale().getLanguage(), account.mustChangePassword(), account.disabled(), account.lockedUntil(),
				account.version());
	}

	/**
	 * @param more whether there is a next page
	 */
	record AccountPage(List<AccountJson> accounts, boolean more) {
	}

	record WithGrants(AccountJson account, List<GrantJson> grants) {
	}

	/**
	 * @param unit name of the unit, empty for the whole country
	 */
	record GrantJson(Role role, String area, String unit, LocalDate from, @Nullable LocalDate last, boolean inForce) {

		static GrantJson of(GrantPlaces.NamedGrant named) {
			return new GrantJson(named.row().role(), named.row().area(), named.unit(), named.row().validFrom(),
					named.lastDay(), named.row().inForce());
		}

	}

	/**
	 * @param password told this once; its owner must change it
	 */
	record WithPassword(AccountJson account, String password) {
	}

}
