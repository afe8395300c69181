package vn.rasoat.access;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import vn.rasoat.access.AccountForms.NewUser;
import vn.rasoat.access.AccountList.Wanted;
import vn.rasoat.refusal.Refusal;

/**
 * The list of accounts and opening a new one. Searching is a POST because names do not
 * belong in addresses.
 */
@Controller
class UsersController {

	private final AccountList list;

	private final Accounts accounts;

	private final AccountTable table;

	private final CurrentActor current;

	UsersController(AccountList list, Accounts accounts, AccountTable table, CurrentActor current) {
		this.list = list;
		this.accounts = accounts;
		this.table = table;
		this.current = current;
	}

	@GetMapping("/admin/users")
	String list(Model model) {
		return search(new Wanted(null, null, null, null), model);
	}

	@PostMapping("/admin/users/search")
	String search(@ModelAttribute("wanted") Wanted wanted, Model model) {
		List<Account> found = this.list.find(this.current.get(), wanted);
		model.addAttribute("wanted", wanted);
		model.addAttribute("accounts", found.subList(0, Math.min(found.size(), AccountList.PAGE)));
		model.addAttribute("more", found.size() > AccountList.PAGE);
		model.addAttribute("roles", Role.values());
		model.addAttribute("states", AccountList.State.values());
		return "access/users";
	}

	@GetMapping("/admin/users/new")
	String form(Model model) {
		model.addAttribute("user", new NewUser("", "", "", ""));
		return "access/new-user";
	}

	/**
	 * Shows the password on the answer itself: kept for a redirect it would lie readable
	 * in the session's row.
	 */
	@PostMapping("/admin/users")
	String open(@Valid @ModelAttribute("user") NewUser user, BindingResult errors, Model model) {
		if (!errors.hasErrors()) {
			try {
				Accounts.NewAccount wanted = user.toAccount();
				Person person = this.accounts.open(wanted);
				model.addAttribute("account", this.table.find(person.username()).orElseThrow());
				model.addAttribute("password", wanted.password());
				return "access/initial-password";
			}
			catch (Refusal refusal) {
				String field = (refusal instanceof PasswordRefused) ? "password" : "username";
				errors.rejectValue(field, refusal.messageKey(), refusal.arguments(), null);
			}
		}
		return "access/new-user";
	}

}
