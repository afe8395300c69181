package vn.rasoat.posting;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.survey.Surveys;

/**
 * Who may check a household again: another person than the one who surveyed it, if there
 * is one.
 */
@Component
public class CheckingAgain {

	private final VillageReviews reviews;

	private final Surveys surveys;

	private final Accounts accounts;

	CheckingAgain(VillageReviews reviews, Surveys surveys, Accounts accounts) {
		this.reviews = reviews;
		this.surveys = surveys;
		this.accounts = accounts;
	}

	/** Whether this person surveyed the household for the result objected to. */
	public boolean surveyed(Complaint complaint, String username) {
		return this.surveys.recordersOf(complaint.villageReviewId(), household(complaint)).contains(username);
	}

	/** Reviewers of the village who did not survey the household. */
	public List<Person> others(Complaint complaint) {
		var recorders = this.surveys.recordersOf(complaint.villageReviewId(), household(complaint));
		return this.accounts.holdersOf(Role.REVIEWER, review(complaint).path())
			.stream()
			.filter((it) -> !recorders.contains(it.username()))
			.toList();
	}

	VillageReview review(Complaint complaint) {
		return this.reviews.get(complaint.villageReviewId());
	}

	static long household(Complaint complaint) {
		return Objects.requireNonNull(complaint.householdId(), "a complaint is about a household of the list");
	}

}
