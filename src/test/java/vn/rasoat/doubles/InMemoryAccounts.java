package vn.rasoat.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

class InMemoryAccounts implements Accounts {

	static final String PASSWORD = "Ra-soat-2026-thon";

	private final Map<String, NewAccount> accounts = new ConcurrentHashMap<>();

	private final Map<String, List<Grant>> grants = new ConcurrentHashMap<>();

	@Override
	public List<Person> holdersOf(Role role, AreaPath place) {
		return this.accounts.keySet()
			.stream()
			.filter((name) -> actor(name).may(role, place))
			.map((name) -> find(name).orElseThrow())
			.toList();
	}

	@Override
	public Optional<Person> find(String username) {
		return Optional.ofNullable(this.accounts.get(username))
			.map((account) -> new Person(username, account.displayName(), account.email(),
					Locale.forLanguageTag("vi")));
	}

	@Override
	public Actor actor(String username) {
		Person person = find(username).orElseThrow();
		return new Actor(username, person.displayName(), List.copyOf(this.grants.getOrDefault(username, List.of())));
	}

	@Override
	public Person open(NewAccount account) {
		this.accounts.put(account.username(), account);
		return find(account.username()).orElseThrow();
	}

	@Override
	public void grant(String username, Role role, AreaPath area) {
		this.grants.computeIfAbsent(username, (key) -> new ArrayList<>()).add(new Grant(role, area.text()));
	}

	@Override
	public void revoke(String username, Role role, AreaPath area) {
		this.grants.getOrDefault(username, new ArrayList<>()).remove(new Grant(role, area.text()));
	}

}
