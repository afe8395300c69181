package vn.rasoat.access;

import java.util.List;

/**
 * Accounts anybody may try, listed on the log-in page. Only a demo has any; without it
 * nothing is listed.
 */
public interface OpenAccounts {

	/** Password of all of them. */
	String password();

	List<OpenAccount> all();

	/**
	 * @param place where the role is held, as a proper name
	 */
	record OpenAccount(String username, String displayName, Role role, String place) {
	}

}
