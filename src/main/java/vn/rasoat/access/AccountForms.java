package vn.rasoat.access;

import java.time.LocalDate;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What an admin fills in about an account. */
final class AccountForms {

	private AccountForms() {
	}

	static @Nullable String blankAsNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * @param password left blank, one is made up and shown once
	 */
	record NewUser(@NotBlank(message = "{access.required}") String username,
			@NotBlank(message = "{access.required}") @Size(max = 200, message = "{access.too-long}") String displayName,
			@Nullable @Email(message = "{access.email.malformed}") @Size(max = 254,
					message = "{access.too-long}") String email,
			@Nullable String password) {

		Accounts.NewAccount toAccount() {
			String given = blankAsNull(this.password);
			return new Accounts.NewAccount(this.username, this.displayName, (this.email == null) ? "" : this.email,
					(given != null) ? given : InitialPasswords.next(), true);
		}

	}

	record Details(int version,
			@NotBlank(message = "{access.required}") @Size(max = 200, message = "{access.too-long}") String displayName,
			@Nullable @Email(message = "{access.email.malformed}") @Size(max = 254,
					message = "{access.too-long}") String email) {
	}

	/**
	 * @param unit code of the unit; blank for the whole country
	 * @param last last day on which the role holds, blank for no end
	 */
	record NewGrant(@Nullable @NotNull(message = "{access.required}") Role role, @Nullable String unit,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last) {

		Period period() {
			return new Period((this.from == null) ? GrantTable.today() : this.from,
					(this.last == null) ? null : this.last.plusDays(1));
		}

	}

}
