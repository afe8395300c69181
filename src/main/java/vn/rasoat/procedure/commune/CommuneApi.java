package vn.rasoat.procedure.commune;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.Cancellation;

/** Commune reviews for programs: the same rights as on the pages. */
@RestController
class CommuneApi {

	private final CommunesSeen seen;

	private final CommuneOverviews files;

	private final CommuneSteering steering;

	private final AddingCommunes adding;

	CommuneApi(CommunesSeen seen, CommuneOverviews files, CommuneSteering steering, AddingCommunes adding) {
		this.seen = seen;
		this.files = files;
		this.steering = steering;
		this.adding = adding;
	}

	@Operation(summary = "Commune reviews of the own areas, newest year first, page by page")
	@GetMapping("/api/commune-reviews")
	CommunePage all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) CommuneReview.@Nullable Status status,
			@RequestParam(required = false) @Nullable Long after) {
		CasePage<CommuneReview> page = this.seen.page(new CaseQuery<>(year, status, after));
		return new CommunePage(page.cases(), page.next());
	}

	@Operation(summary = "A commune's review: steps, committee, training, residents, villages")
	@GetMapping("/api/commune-reviews/{id}")
	CommuneOverview one(@PathVariable long id) {
		return this.files.of(this.seen.get(id));
	}

	@Operation(summary = "Take a commune into a campaign")
	@PostMapping("/api/campaigns/{id}/communes")
	@ResponseStatus(HttpStatus.CREATED)
	CommuneReview addCommune(@PathVariable long id, @Valid @RequestBody NewCommune commune) {
		return this.adding.add(id, commune.commune());
	}

	@Operation(summary = "Start a commune that waits")
	@PostMapping("/api/commune-reviews/{id}/start")
	CommuneOverview start(@PathVariable long id) {
		this.steering.start(id);
		return one(id);
	}

	@Operation(summary = "Add a village to a commune under review")
	@PostMapping("/api/commune-reviews/{id}/villages")
	@ResponseStatus(HttpStatus.CREATED)
	CommuneOverview addVillage(@PathVariable long id, @Valid @RequestBody NewVillage village) {
		this.steering.addVillage(id, village.village());
		return one(id);
	}

	@Operation(summary = "Move dates of the commune's own plan by a later document")
	@PostMapping("/api/commune-reviews/{id}/own-dates")
	CommuneOverview amend(@PathVariable long id, @Valid @RequestBody OwnDatesForm form) {
		this.steering.amend(id, form);
		return one(id);
	}

	@Operation(summary = "Call a commune's review off for a reason and by a paper")
	@PostMapping("/api/commune-reviews/{id}/cancellation")
	CommuneOverview cancel(@PathVariable long id, @Valid @RequestBody Cancellation cancellation) {
		this.steering.cancel(id, cancellation);
		return one(id);
	}

	/**
	 * @param next pass as {@code after} for the next page
	 */
	record CommunePage(List<CommuneReview> communes, @Nullable Long next) {
	}

	/**
	 * @param commune code of the unit
	 */
	record NewCommune(@NotNull(message = "{procedure.commune.missing}") String commune) {
	}

	/**
	 * @param village code of the unit
	 */
	record NewVillage(@NotNull(message = "{procedure.new.village.missing}") String village) {
	}

}
