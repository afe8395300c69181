package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;

/**
 * Until when certificates are handed out: the day of the plan for the decision, or the
 * days of the rule set after it was signed, whichever is later.
 */
@Component
public class CertificateDates {

	/** Milestone of the step that follows a decision. */
	public static final String MILESTONE = "certificates";

	private final RecognitionDecisions decisions;

	CertificateDates(RecognitionDecisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * @param planned last day of the plan for the decision, if it gives one
	 */
	public Optional<LocalDate> lastDay(long communeReviewId, Optional<LocalDate> planned) {
		return this.decisions.latest(communeReviewId)
			.map(RecognitionDecision::certificatesDueOn)
			.filter((due) -> planned.filter(due::isBefore).isEmpty())
			.or(() -> planned);
	}

}
