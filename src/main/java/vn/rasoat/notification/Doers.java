package vn.rasoat.notification;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.worklist.TaskEntry;

/** Who a task is for: whoever took it, or everybody who may. */
@Component
class Doers {

	private final Accounts accounts;

	Doers(Accounts accounts) {
		this.accounts = accounts;
	}

	List<Person> of(TaskEntry task) {
		return (task.owner() == null) ? this.accounts.holdersOf(task.role(), task.area())
				: this.accounts.find(task.owner()).stream().toList();
	}

}
