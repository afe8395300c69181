package vn.rasoat.access;

import java.util.List;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

/** Accounts of the people who use the product. */
public interface Accounts {

	/**
	 * Everybody whose grant of the role covers the place, disabled accounts left out; in
	 * Vietnamese order.
	 */
	List<Person> holdersOf(Role role, AreaPath place);

	Optional<Person> find(String username);

	Actor actor(String username);

	/**
	 * Opens an account; the first log-in asks for another password unless
	 * {@code mustChangePassword} is off.
	 */
	Person open(NewAccount account);

	void grant(String username, Role role, AreaPath area);

	void revoke(String username, Role role, AreaPath area);

	record NewAccount(String username, String displayName, String email, String password, boolean mustChangePassword) {
	}

}
