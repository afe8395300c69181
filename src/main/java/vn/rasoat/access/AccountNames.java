package vn.rasoat.access;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.DisplayNames;

/** Tells the journal what the people behind the user names are called. */
@Component
class AccountNames implements DisplayNames {

	private final AccountTable accounts;

	AccountNames(AccountTable accounts) {
		this.accounts = accounts;
	}

	@Override
	public String of(String username) {
		return this.accounts.find(username).map(Account::displayName).orElse(username);
	}

}
