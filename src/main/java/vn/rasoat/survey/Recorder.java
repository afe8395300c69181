package vn.rasoat.survey;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is entering a result; {@code system} when no person is. */
@Component
class Recorder {

	String name() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null) ? "system" : authentication.getName();
	}

}
