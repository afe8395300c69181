package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.Certificate.Box;
import vn.rasoat.approval.Certificates.Issue;
import vn.rasoat.approval.Certificates.Own;
import vn.rasoat.approval.Certificates.Refused;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;
import vn.rasoat.ruleset.RuleSets;

/** Hands certificates and refusals out, one household after the other. */
@Component
class HandingOut {

	private final CertificateTables tables;

	private final OfficialNumbers numbers;

	private final RuleSets ruleSets;

	HandingOut(CertificateTables tables, OfficialNumbers numbers, RuleSets ruleSets) {
		this.tables = tables;
		this.numbers = numbers;
		this.ruleSets = ruleSets;
	}

	/**
	 * After the review of a year the chair signs the box of the next one (note on Mẫu số
	 * 03).
	 */
	static int boxYear(RecognitionDecision decision) {
		return decision.report().reviewYear() + 1;
	}

	/** The household's certificate that has a box left for the year. */
	Optional<Certificate> valid(long householdId, int inYear) {
		return this.tables.of(householdId).stream().filter((it) -> it.hasRoomFor(inYear)).findFirst();
	}

	void newOnes(RecognitionDecision decision, List<ReportLine> lines, Issue issue, Map<Long, Own> own) {
		int running = (issue.firstNumber() != null) ? issue.firstNumber() : 0;
		int inYear = boxYear(decision);
		int lastYear = this.ruleSets.get(decision.report().ruleSet())
			.find("certificate.last-year", null)
			.map((value) -> value.number().intValueExact())
			.filter((last) -> last >= inYear)
			.orElse(inYear);
		for (ReportLine line : lines) {
			String number = numberOf(own.get(line.householdId()));
			if (number == null && issue.firstNumber() == null) {
				throw new CertificateNumberMissing(line.headName());
			}
			if (number == null) {
				number = running++ + Objects.requireNonNullElse(issue.suffix(), "").strip();
			}
			this.numbers.record(decision.report().office(), Series.CERTIFICATE, number, issue.issuedOn(),
					"certificate of household " + line.householdId());
			long id = this.tables.insert(line.householdId(), number, issue.issuedOn(), inYear, lastYear);
			this.tables.fill(id, box(decision, line, issue, own));
		}
	}

	void boxes(RecognitionDecision decision, List<ReportLine> lines, Issue issue, Map<Long, Own> own) {
		lines.forEach((it) -> this.tables.fill(valid(it.householdId(), boxYear(decision)).orElseThrow().id(),
				box(decision, it, issue, own)));
	}

	void refuse(RecognitionDecision decision, List<ReportLine> lines, Issue issue, Map<Long, Refused> refusals) {
		for (ReportLine line : lines) {
			Refused refused = refusals.get(line.householdId());
			if (refused == null) {
				throw new RefusalLetterMissing(line.headName());
			}
			this.numbers.record(decision.report().office(), Series.PAPER, refused.number(), issue.toldOn(),
					"refusal to household " + line.householdId());
			this.tables.refuse(decision.id(), refused, issue.toldOn());
		}
	}

	private static Box box(RecognitionDecision decision, ReportLine line, Issue issue, Map<Long, Own> own) {
		Own exception = own.get(line.householdId());
		LocalDate delivered = (exception != null && exception.deliveredOn() != null) ? exception.deliveredOn()
				: issue.issuedOn();
		DatesOutOfOrder.check(issue.issuedOn(), delivered);
		return new Box(boxYear(decision), Objects.requireNonNull(line.category()), decision.id(), delivered);
	}

	private static @Nullable String numberOf(@Nullable Own own) {
		String number = (own != null) ? own.number() : null;
		return (number == null || number.isBlank()) ? null : number.strip();
	}

}
