package vn.rasoat.audit;

/** Names of the people behind the user names; implemented where the accounts are. */
@FunctionalInterface
public interface DisplayNames {

	/**
	 * The person's name as it stood when the entry was written, or the user name when
	 * there is no such account.
	 */
	String of(String username);

}
