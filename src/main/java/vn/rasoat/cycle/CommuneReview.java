package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.CaseKey;

/**
 * The review of one commune in one campaign.
 *
 * @param startedOn day on which the preparation began; {@code null} while it waits
 * @param modelVersion which published version of the procedure the review is bound to;
 * {@code null} before the start
 * @param round how many times its villages were reviewed, from 1; more when households
 * were returned
 */
public record CommuneReview(long id, long campaignId, int reviewYear, String communeCode, String communeName,
		AreaPath path, String ruleSet, Status status, @Nullable LocalDate startedOn, @Nullable String modelVersion,
		int round) {

	public String caseKey() {
		return CaseKey.COMMUNE_REVIEW.of(this.id);
	}

	/** Where the review stands. */
	public enum Status {

		/** Opened, nothing has begun. */
		WAITING,
		/** Committee, training and lists are being made. */
		PREPARING,
		/** The villages have their tasks. */
		REVIEWING,
		/** All villages are posted; report, opinion and decision are on their way. */
		DECIDING,
		/** Recognised. */
		DECIDED, CANCELLED;

		/** Whether nothing more is to be waited for: a cancelled commune counts too. */
		public boolean isFinal() {
			return this == DECIDED || this == CANCELLED;
		}

	}

}
