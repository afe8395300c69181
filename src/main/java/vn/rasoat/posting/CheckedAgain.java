package vn.rasoat.posting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Person;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.survey.SurveyResult;

/** What a second visit found, and the class it leads to. */
@Component
class CheckedAgain {

	private final CheckingAgain checking;

	private final Rechecks rechecks;

	private final Classifications classifications;

	private final SecondResults second;

	private final Entry entry;

	CheckedAgain(CheckingAgain checking, Rechecks rechecks, Classifications classifications, SecondResults second,
			Entry entry) {
		this.checking = checking;
		this.rechecks = rechecks;
		this.classifications = classifications;
		this.second = second;
		this.entry = entry;
	}

	void record(Complaint complaint, Recheck recheck) {
		String by = this.entry.by();
		recheck.toVisit(complaint, CheckingAgain.household(complaint));
		if (recheck.recheckedOn().isBefore(complaint.receivedOn())) {
			throw new AnsweredBeforeReceipt();
		}
		boolean same = this.checking.surveyed(complaint, by);
		List<Person> others = same ? this.checking.others(complaint) : List.of();
		if (!others.isEmpty()) {
			throw new RecheckByTheSamePerson(
					others.stream().map(Person::displayName).collect(Collectors.joining(", ")));
		}
		if (same && !recheck.alone()) {
			throw new AlonenessNotStated();
		}
		this.rechecks.record(complaint.id(), recheck, by, this.entry.at());
	}

	Optional<Recheck> of(long complaintId) {
		return this.rechecks.find(complaintId);
	}

	Recheck classify(Complaint complaint) {
		Recheck found = this.rechecks.find(complaint.id()).orElseThrow(ComplaintInOtherState::new);
		if (found.incomePoints() != null) {
			VillageReview review = this.checking.review(complaint);
			SurveyResult visit = found.toVisit(complaint, CheckingAgain.household(complaint));
			this.rechecks.classified(complaint.id(),
					atRound(this.classifications.classify(review, visit), complaint.round()));
			this.second.classify(complaint.id(), review, visit, found.secondIncomePoints());
		}
		return this.rechecks.find(complaint.id()).orElseThrow();
	}

	/** A re-check belongs to the round objected to, whatever round runs by now. */
	private static ClassificationResult atRound(ClassificationResult it, int round) {
		return new ClassificationResult(it.villageReviewId(), round, it.householdId(), it.ruleSet(), it.setting(),
				it.points(), it.category(), it.rule(), it.transition());
	}

}
