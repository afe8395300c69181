package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Setting;
import vn.rasoat.audit.CaseKey;

/**
 * The review of one village in one year.
 *
 * @param startedOn day on which the list was closed and the first tasks went out;
 * {@code null} while the list is made
 * @param modelVersion which published version of the procedure the review is bound to;
 * {@code null} before the start
 * @param round how many times the households were taken to a meeting, from 1
 * @param communeReviewId review of the commune it is a part of; {@code null} when the
 * village is reviewed by itself
 */
public record VillageReview(long id, int reviewYear, String villageCode, String villageName, AreaPath path,
		Setting setting, String ruleSet, Milestones milestones, Status status, @Nullable LocalDate startedOn,
		@Nullable String modelVersion, int round, @Nullable Long communeReviewId) {

	public String caseKey() {
		return CaseKey.VILLAGE_REVIEW.of(this.id);
	}

	/** The dates that hold in the current round. */
	public Milestones datesNow() {
		return this.milestones.inRound(this.round);
	}

	/** Where the review stands. */
	public enum Status {

		/** The list is being made. */
		PREPARING,
		/** People have tasks. */
		RUNNING,
		/** Signed minutes are there; the list is to be posted. */
		MINUTES_SIGNED,
		/** The result was posted and everything said against it was answered. */
		POSTED,
		/** There was no household to review. */
		NOTHING_TO_REVIEW, CANCELLED;

		/** Whether people still have tasks. */
		public boolean isUnderWay() {
			return this == RUNNING || this == MINUTES_SIGNED;
		}

		/** Whether the commune has nothing to wait for here any more. */
		public boolean isFinal() {
			return this == POSTED || this == NOTHING_TO_REVIEW || this == CANCELLED;
		}

	}

}
