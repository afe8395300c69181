package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.Certificates.Issue;
import vn.rasoat.approval.Certificates.Means;
import vn.rasoat.approval.Certificates.Own;
import vn.rasoat.approval.Certificates.Refused;

/**
 * What was handed out and said; component names are the keys in
 * {@code issue-certificates.form}.
 */
record IssueCertificatesForm(@Nullable Integer firstNumber, @Nullable String numberSuffix,
		@Nullable List<OwnCertificate> exceptions, LocalDate toldOn, String toldBy,
		@Nullable List<RefusalLetter> refusals) {

	Issue toIssue(LocalDate happenedOn) {
		List<OwnCertificate> own = (this.exceptions != null) ? this.exceptions : List.of();
		List<RefusalLetter> letters = (this.refusals != null) ? this.refusals : List.of();
		return new Issue(happenedOn, this.firstNumber, this.numberSuffix,
				own.stream().map(OwnCertificate::toOwn).toList(), this.toldOn, Means.valueOf(this.toldBy),
				letters.stream().map(RefusalLetter::toRefused).toList());
	}

	/** A certificate with a number or a day of its own. */
	record OwnCertificate(long householdId, @Nullable String number, @Nullable LocalDate deliveredOn) {

		Own toOwn() {
			return new Own(this.householdId, this.number, this.deliveredOn);
		}

	}

	/** The written answer to an applicant who was not recognised. */
	record RefusalLetter(long householdId, String number, String reason) {

		Refused toRefused() {
			return new Refused(this.householdId, this.number, this.reason);
		}

	}

}
