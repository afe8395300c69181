package vn.rasoat.posting;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Who is entering something now; {@code system} when no person is. */
@Component
class Entry {

	private final BusinessClock clock;

	Entry(BusinessClock clock) {
		this.clock = clock;
	}

	String by() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null) ? "system" : authentication.getName();
	}

	LocalDate today() {
		return this.clock.today();
	}

	OffsetDateTime at() {
		return OffsetDateTime.now(this.clock);
	}

}
