package vn.rasoat.procedure.village;

import java.util.List;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Cancellation;

/** Village reviews for programs: the same lists, the same rights as on the pages. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

	private final ReviewsSeen reviews;

	private final Steering steering;

	ReviewApi(ReviewsSeen reviews, Steering steering) {
		this.reviews = reviews;
		this.steering = steering;
	}

	@Operation(summary = "Reviews of the own areas, newest year first, page by page")
	@GetMapping
	ReviewPage all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) VillageReview.@Nullable Status status,
			@RequestParam(required = false) @Nullable Long after) {
		CasePage<VillageReview> page = this.reviews.page(new CaseQuery<>(year, status, after));
		return new ReviewPage(page.cases().stream().map(ReviewJson::of).toList(), page.next());
	}

	@Operation(summary = "Villages whose review the officer may open")
	@GetMapping("/villages")
	List<Village> villages() {
		return this.steering.villages().stream().map((unit) -> new Village(unit.code(), unit.name())).toList();
	}

	@Operation(summary = "A review")
	@GetMapping("/{id}")
	ReviewJson one(@PathVariable long id) {
		return ReviewJson.of(this.reviews.get(id));
	}

	@Operation(summary = "Open the review of a village")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ReviewJson open(@Valid @RequestBody NewReviewForm form) {
		return ReviewJson.of(this.steering.open(form));
	}

	@Operation(summary = "Close the list and send the first tasks out")
	@PostMapping("/{id}/start")
	ReviewJson start(@PathVariable long id) {
		this.steering.start(id);
		return one(id);
	}

	@Operation(summary = "Call a review off for a reason and by a paper")
	@PostMapping("/{id}/cancellation")
	ReviewJson cancel(@PathVariable long id, @Valid @RequestBody Cancellation cancellation) {
		this.steering.cancel(id, cancellation);
		return one(id);
	}

	/**
	 * @param next pass as {@code after} for the next page
	 */
	record ReviewPage(List<ReviewJson> reviews, @Nullable Long next) {
	}

	record Village(String code, String name) {
	}

}
