package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.ruleset.Category;

/** Certificates, notices and written refusals that follow from a decision. */
public interface Certificates {

	/** What the last decision of a commune review asks for. */
	Due due(long communeReviewId);

	/**
	 * Writes down what was handed out. Refused while a new certificate has no number or
	 * an applicant who was not recognised gets no written answer.
	 */
	Issued issue(long communeReviewId, Issue issue);

	/** Certificates of a household, newest first. */
	List<Certificate> of(long householdId);

	/** What was handed out after a decision. */
	Optional<Issued> issued(long decisionId);

	/** Certificates a decision led to, new and continued, in the order of their numbers. */
	List<HandedOut> handedOut(long decisionId);

	/** Written refusals a decision led to. */
	List<Letter> letters(long decisionId);

	/**
	 * @param newOnes poor and near-poor households that need a new certificate
	 * @param nextBoxes those whose certificate still has a box for the next year
	 * @param toRefuse applicants who were not recognised
	 */
	record Due(List<ReportLine> newOnes, List<ReportLine> nextBoxes, List<ReportLine> toRefuse) {
	}

	/**
	 * @param firstNumber running number of the first new certificate as the register has
	 * it; the others follow it in the order of the list
	 * @param suffix what stands after the running number, such as {@code /GCN-HN.HCN}
	 * @param exceptions certificates with a number or a day of their own
	 */
	record Issue(LocalDate issuedOn, @Nullable Integer firstNumber, @Nullable String suffix, List<Own> exceptions,
			LocalDate toldOn, Means means, List<Refused> refusals) {

		public Issue {
			exceptions = List.copyOf(exceptions);
			refusals = List.copyOf(refusals);
		}

	}

	record Own(long householdId, @Nullable String number, @Nullable LocalDate deliveredOn) {
	}

	record Refused(long householdId, String number, String reason) {
	}

	/** Counts of what was handed out. */
	record Issued(int newOnes, int boxes, int told, int refused) {

		/** A decision can say that no household of the commune is to be recognised. */
		static final Issued NOTHING = new Issued(0, 0, 0, 0);

	}

	/**
	 * A box of a certificate.
	 *
	 * @param isNew whether the paper itself is new, and not an earlier one continued
	 */
	record HandedOut(long householdId, String number, boolean isNew, int inYear, Category category,
			LocalDate deliveredOn) {
	}

	record Letter(long householdId, String number, LocalDate refusedOn, String reason) {
	}

	/** How households were told. */
	enum Means {

		LETTER, POSTING, LOUDSPEAKER, VILLAGE_HEAD

	}

}
