package vn.rasoat.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.household.Origin;
import vn.rasoat.ruleset.Category;

/** Certificates, notices and refusals in the database. */
@Service
@Transactional
class StoredCertificates implements Certificates {

	private final RecognitionDecisions decisions;

	private final CertificateTables tables;

	private final HandingOut handingOut;

	StoredCertificates(RecognitionDecisions decisions, CertificateTables tables, HandingOut handingOut) {
		this.decisions = decisions;
		this.tables = tables;
		this.handingOut = handingOut;
	}

	@Override
	@Transactional(readOnly = true)
	public Due due(long communeReviewId) {
		return due(decision(communeReviewId));
	}

	@Override
	public Issued issue(long communeReviewId, Issue issue) {
		RecognitionDecision decision = decision(communeReviewId);
		DatesOutOfOrder.check(decision.signedOn(), issue.issuedOn());
		DatesOutOfOrder.check(decision.signedOn(), issue.toldOn());
		Due due = due(decision);
		Map<Long, Own> own = byHousehold(issue.exceptions(), Own::householdId,
				Stream.concat(due.newOnes().stream(), due.nextBoxes().stream()));
		Map<Long, Refused> refusals = byHousehold(issue.refusals(), Refused::householdId, due.toRefuse().stream());
		this.handingOut.newOnes(decision, due.newOnes(), issue, own);
		this.handingOut.boxes(decision, due.nextBoxes(), issue, own);
		this.handingOut.refuse(decision, due.toRefuse(), issue, refusals);
		decision.households()
			.forEach((it) -> this.tables.tell(decision.id(), it.householdId(), issue.toldOn(), issue.means()));
		return issued(decision.id()).orElse(Issued.NOTHING);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Certificate> of(long householdId) {
		return this.tables.of(householdId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Issued> issued(long decisionId) {
		int told = this.tables.count("notice", decisionId);
		int newOnes = this.tables.newOnes(decisionId);
		int boxes = this.tables.count("certificate_box", decisionId) - newOnes;
		int refused = this.tables.count("refusal", decisionId);
		return (told + newOnes + boxes + refused > 0) ? Optional.of(new Issued(newOnes, boxes, told, refused))
				: Optional.empty();
	}

	@Override
	@Transactional(readOnly = true)
	public List<HandedOut> handedOut(long decisionId) {
		return this.tables.handedOut(decisionId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Letter> letters(long decisionId) {
		return this.tables.letters(decisionId);
	}

	private Due due(RecognitionDecision decision) {
		int nextYear = HandingOut.boxYear(decision);
		Map<Boolean, List<ReportLine>> holders = decision.households()
			.stream()
			.filter(StoredCertificates::getsCertificate)
			.collect(Collectors.partitioningBy((it) -> this.handingOut.valid(it.householdId(), nextYear).isPresent()));
		return new Due(holders.getOrDefault(false, List.of()), holders.getOrDefault(true, List.of()),
				decision.households().stream().filter(StoredCertificates::isRefused).toList());
	}

	private RecognitionDecision decision(long communeReviewId) {
		return this.decisions.latest(communeReviewId).orElseThrow(NotDecidedYet::new);
	}

	private static boolean getsCertificate(ReportLine line) {
		return line.category() == Category.POOR || line.category() == Category.NEAR_POOR;
	}

	private static boolean isRefused(ReportLine line) {
		return line.origin() == Origin.APPLICANT && !getsCertificate(line) && line.category() != Category.AVERAGE;
	}

	private static <T> Map<Long, T> byHousehold(List<T> rows, Function<T, Long> household, Stream<ReportLine> allowed) {
		Map<Long, String> names = allowed.collect(Collectors.toMap(ReportLine::householdId, ReportLine::headName));
		Set<Long> there = names.keySet();
		if (!there.containsAll(rows.stream().map(household).toList())) {
			throw new HouseholdNotConcerned();
		}
		return rows.stream().collect(Collectors.toMap(household, Function.identity(), (first, second) -> {
			throw new HouseholdNamedTwice(names.getOrDefault(household.apply(first), ""));
		}));
	}

}
