package vn.rasoat.access;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.AccountForms.NewUser;
import vn.rasoat.access.AccountJson.AccountPage;
import vn.rasoat.access.AccountJson.WithPassword;
import vn.rasoat.access.AccountList.Wanted;

/** The list of accounts and opening a new one, for programs of an admin. */
@RestController
@RequestMapping("/api/admin/users")
class UsersApi {

	private final AccountList list;

	private final Accounts accounts;

	private final AccountTable table;

	private final CurrentActor current;

	UsersApi(AccountList list, Accounts accounts, AccountTable table, CurrentActor current) {
		this.list = list;
		this.accounts = accounts;
		this.table = table;
		this.current = current;
	}

	@Operation(summary = "First page of the accounts the admin may see")
	@GetMapping
	AccountPage all() {
		return search(new Wanted(null, null, null, null));
	}

	@Operation(summary = "Search accounts by name, role and state; a POST because names do not belong in addresses")
	@PostMapping("/search")
	AccountPage search(@RequestBody Wanted wanted) {
		List<Account> found = this.list.find(this.current.get(), wanted);
		return new AccountPage(found.stream().limit(AccountList.PAGE).map(AccountJson::of).toList(),
				found.size() > AccountList.PAGE);
	}

	@Operation(summary = "Open an account; the answer holds its first password once")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	WithPassword open(@Valid @RequestBody NewUser user) {
		Accounts.NewAccount wanted = user.toAccount();
		Person person = this.accounts.open(wanted);
		return new WithPassword(AccountJson.of(this.table.find(person.username()).orElseThrow()), wanted.password());
	}

}
