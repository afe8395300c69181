package vn.rasoat.posting;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.ruleset.Category;

/** Whether an answer agrees with what the re-check found. */
@Component
class AnswerCheck {

	private final FinalResults results;

	private final ReviewLists lists;

	private final Rechecks rechecks;

	AnswerCheck(FinalResults results, ReviewLists lists, Rechecks rechecks) {
		this.results = results;
		this.lists = lists;
		this.rechecks = rechecks;
	}

	void check(Complaint complaint, Answer answer) {
		if (answer.answeredOn().isBefore(complaint.receivedOn())) {
			throw new AnsweredBeforeReceipt();
		}
		if (complaint.isRemark()) {
			return;
		}
		Recheck recheck = this.rechecks.find(complaint.id()).orElseThrow(ComplaintInOtherState::new);
		if (answer.answeredOn().isBefore(recheck.recheckedOn())) {
			throw new AnsweredBeforeReceipt();
		}
		Category found = (recheck.result() == null) ? null : recheck.result().category();
		Result result = Objects.requireNonNull(answer.result(), "a complaint is answered with a result");
		if ((result == Result.UPHELD || result == Result.PARTLY) && found == null) {
			throw new RecheckWithoutPoints();
		}
		if (result == Result.REJECTED && found != null && !same(before(complaint), found)) {
			throw new AnswerContradictsRecheck();
		}
	}

	/** The class objected to: the posted one, or the one the household had anyway. */
	private Category before(Complaint complaint) {
		long household = Objects.requireNonNull(complaint.householdId());
		return this.results.of(complaint.villageReviewId())
			.stream()
			.filter((it) -> it.householdId() == household)
			.map(FinalResult::category)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> this.lists.get(complaint.villageReviewId(), household).openingCategory());
	}

	/** Above both lines is one class for the list. */
	private static boolean same(@Nullable Category before, Category found) {
		return before == found || (isOutside(before) && isOutside(found));
	}

	private static boolean isOutside(@Nullable Category category) {
		return category == Category.AVERAGE || category == Category.NOT_POOR;
	}

}
