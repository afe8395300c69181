package vn.rasoat.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * There is an admin already, or the token is not the one in the log: the page does not
 * exist then.
 */
class SetupOver extends ResponseStatusException {

	SetupOver() {
		super(HttpStatus.NOT_FOUND);
	}

}
