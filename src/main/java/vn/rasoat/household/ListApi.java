package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of a village for programs: read by everybody of the area, changed by the
 * commune officer.
 */
@RestController
@RequestMapping("/api/reviews/{id}/households")
class ListApi {

	private final ListRights rights;

	private final ListTables lists;

	private final HouseholdFiles files;

	private final ListAdding adding;

	private final ListMaking making;

	ListApi(ListRights rights, ListTables lists, HouseholdFiles files, ListAdding adding, ListMaking making) {
		this.rights = rights;
		this.lists = lists;
		this.files = files;
		this.adding = adding;
		this.making = making;
	}

	@Operation(summary = "Households on the list, heads in Vietnamese order of names")
	@GetMapping
	List<ListedHousehold> list(@PathVariable long id) {
		return this.lists.of(this.rights.seen(id).id());
	}

	@Operation(summary = "Households of the village that are not on the list")
	@GetMapping("/unlisted")
	List<Household> unlisted(@PathVariable long id) {
		return this.adding.unlisted(this.rights.officers(id));
	}

	@Operation(summary = "A household on the list with its members and the classes it was in")
	@GetMapping("/{householdId:\\d+}")
	HouseholdFile household(@PathVariable long id, @PathVariable long householdId) {
		return this.files.of(this.rights.seen(id), householdId);
	}

	@Operation(summary = "Put a household on the list: one of the register by its id, or a new one")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	HouseholdFile add(@PathVariable long id, @RequestBody AddForm form) {
		this.rights.officers(id);
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			throw new AddFormFaulty(errors.values().iterator().next());
		}
		List<CellError> faults = this.adding.faults(form);
		if (!faults.isEmpty()) {
			throw new PeopleFaulty(faults.get(0));
		}
		return household(id, this.adding.add(id, form));
	}

	@Operation(summary = "Put all households on the list that are poor or near-poor now")
	@PostMapping("/current")
	Map<String, Integer> takeOverCurrent(@PathVariable long id) {
		this.rights.officers(id);
		return Map.of("added", this.making.takeOverCurrent(id));
	}

	@Operation(summary = "Take a household off the list, with the reason")
	@PostMapping("/{householdId}/take-off")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeOff(@PathVariable long id, @PathVariable long householdId, @Valid @RequestBody TakingOff taking) {
		this.rights.officers(id);
		this.making.takeOff(id, householdId, taking.reason());
	}

	@Operation(summary = "Put the spelling of a member's name right, with the reason")
	@PostMapping("/{householdId}/members/{memberId}/name")
	HouseholdFile correctName(@PathVariable long id, @PathVariable long householdId, @PathVariable long memberId,
			@Valid @RequestBody Correction correction) {
		this.rights.officers(id);
		this.making.correctName(id, memberId, correction.name(), correction.reason());
		return household(id, householdId);
	}

	record TakingOff(@NotNull(message = "{household.refusal.reason-missing}") String reason) {
	}

	record Correction(@NotNull(message = "{household.add.error.headName}") String name,
			@NotNull(message = "{household.refusal.reason-missing}") String reason) {
	}

}
