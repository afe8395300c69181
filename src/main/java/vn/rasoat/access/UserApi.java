package vn.rasoat.access;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.AccountForms.Details;
import vn.rasoat.access.AccountForms.NewGrant;
import vn.rasoat.access.AccountJson.GrantJson;
import vn.rasoat.access.AccountJson.WithGrants;
import vn.rasoat.access.AccountJson.WithPassword;

/** One account in the hands of an admin, for programs. */
@RestController
@RequestMapping("/api/admin/users/{id}")
class UserApi {

	private final AccountAdministration administration;

	private final GrantPlaces places;

	UserApi(AccountAdministration administration, GrantPlaces places) {
		this.administration = administration;
		this.places = places;
	}

	@Operation(summary = "An account with its roles")
	@GetMapping
	WithGrants account(@PathVariable long id) {
		return new WithGrants(AccountJson.of(this.administration.account(id)),
				this.places.grantsOf(id).stream().map(GrantJson::of).toList());
	}

	@Operation(summary = "Change the name and email of an account; version as read before")
	@PutMapping
	WithGrants rename(@PathVariable long id, @Valid @RequestBody Details details) {
		this.administration.rename(id, details.version(), details.displayName().strip(),
				AccountForms.blankAsNull(details.email()));
		return account(id);
	}

	@Operation(summary = "Give a role in a unit, or in the whole country where no unit is given")
	@PostMapping("/grants")
	WithGrants grant(@PathVariable long id, @Valid @RequestBody NewGrant grant) {
		this.administration.grant(id, Objects.requireNonNull(grant.role()), this.places.of(grant.unit()),
				grant.period());
		return account(id);
	}

	@Operation(summary = "Take a role back")
	@PostMapping("/grants/revoke")
	WithGrants revoke(@PathVariable long id, @Valid @RequestBody Revocation grant) {
		this.administration.revoke(id, grant.role(), GrantPlaces.path(grant.area()));
		return account(id);
	}

	@Operation(summary = "Disable an account and end its sessions")
	@PostMapping("/disable")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void disable(@PathVariable long id) {
		this.administration.disable(id);
	}

	@Operation(summary = "Enable an account again")
	@PostMapping("/enable")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void enable(@PathVariable long id) {
		this.administration.enable(id);
	}

	@Operation(summary = "Unlock an account after wrong passwords")
	@PostMapping("/unlock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unlock(@PathVariable long id) {
		this.administration.unlock(id);
	}

	@Operation(summary = "Give an account a new first password; the answer holds it once")
	@PostMapping("/password")
	WithPassword password(@PathVariable long id) {
		String password = InitialPasswords.next();
		this.administration.resetPassword(id, password);
		return new WithPassword(AccountJson.of(this.administration.account(id)), password);
	}

	/**
	 * @param area path of the area, as the grant was read
	 */
	record Revocation(@NotNull(message = "{access.required}") Role role,
			@NotNull(message = "{access.required}") String area) {
	}

}
