package vn.rasoat.posting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.survey.Surveys;

/**
 * Re-checks: by another person than the one who surveyed the household, if there is one.
 */
@Component
public class CheckingAgain {

	private final VillageReviews reviews;

	private final Surveys surveys;

	private final Accounts accounts;

	private final Classifications classifications;

	private final Rechecks rechecks;

	CheckingAgain(VillageReviews reviews, Surveys surveys, Accounts accounts, Classifications classifications,
			Rechecks rechecks) {
		this.reviews = reviews;
		this.surveys = surveys;
		this.accounts = accounts;
		this.classifications = classifications;
		this.rechecks = rechecks;
	}

	/** Whether this person surveyed the household for the result objected to. */
	public boolean surveyed(Complaint complaint, String username) {
		return this.surveys.recordersOf(complaint.villageReviewId(), household(complaint)).contains(username);
	}

	/** Reviewers of the village who did not survey the household. */
	public List<Person> others(Complaint complaint) {
		var recorders = this.surveys.recordersOf(complaint.villageReviewId(), household(complaint));
		return this.accounts.holdersOf(Role.REVIEWER, this.reviews.get(complaint.villageReviewId()).path())
			.stream()
			.filter((it) -> !recorders.contains(it.username()))
			.toList();
	}

	void record(Complaint complaint, Recheck recheck, String by, OffsetDateTime at) {
		recheck.toVisit(complaint, household(complaint));
		if (recheck.recheckedOn().isBefore(complaint.receivedOn())) {
			throw new AnsweredBeforeReceipt();
		}
		boolean same = surveyed(complaint, by);
		List<Person> others = same ? others(complaint) : List.of();
		if (!others.isEmpty()) {
			throw new RecheckByTheSamePerson(
					others.stream().map(Person::displayName).collect(Collectors.joining(", ")));
		}
		if (same && !recheck.alone()) {
			throw new AlonenessNotStated();
		}
		this.rechecks.record(complaint.id(), recheck, by, at);
	}

	Recheck classify(Complaint complaint) {
		Recheck found = this.rechecks.find(complaint.id()).orElseThrow(ComplaintInOtherState::new);
		if (found.incomePoints() != null) {
			VillageReview review = this.reviews.get(complaint.villageReviewId());
			ClassificationResult result = this.classifications.classify(review,
					found.toVisit(complaint, household(complaint)));
			this.rechecks.classified(complaint.id(), atRound(result, complaint.round()));
		}
		return this.rechecks.find(complaint.id()).orElseThrow();
	}

	/** A re-check belongs to the round objected to, whatever round runs by now. */
	private static ClassificationResult atRound(ClassificationResult it, int round) {
		return new ClassificationResult(it.villageReviewId(), round, it.householdId(), it.ruleSet(), it.setting(),
				it.points(), it.category(), it.rule(), it.transition());
	}

	private static long household(Complaint complaint) {
		return Objects.requireNonNull(complaint.householdId(), "a complaint is about a household of the list");
	}

}
