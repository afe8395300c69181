package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.approval.ChoosingHouseholds.Choice;
import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;

/** Decisions of recognition in the database. */
@Service
@Transactional
class StoredRecognitionDecisions implements RecognitionDecisions {

	private final CommuneReviews communes;

	private final CommuneReports reports;

	private final Opinions opinions;

	private final DecisionTables decisions;

	private final Recognising recognising;

	StoredRecognitionDecisions(CommuneReviews communes, CommuneReports reports, Opinions opinions,
			DecisionTables decisions, Recognising recognising) {
		this.communes = communes;
		this.reports = reports;
		this.opinions = opinions;
		this.decisions = decisions;
		this.recognising = recognising;
	}

	@Override
	public Decided decide(long communeReviewId, NewDecision made) {
		this.communes.lock(communeReviewId);
		CommuneReport report = this.reports.latest(communeReviewId).orElseThrow(ReportUnknown::new);
		if (this.decisions.isDecided(report.id())) {
			throw new NothingToRecognise();
		}
		Choice choice = this.recognising.choosing().choose(report, opinion(report));
		DatesOutOfOrder.check(answeredOn(report), made.signedOn());
		this.recognising.numbers()
			.record(report.office(), Series.PAPER, made.number(), made.signedOn(), "decision of " + report.caseKey());
		boolean late = this.recognising.isLate(report, made.signedOn());
		this.decisions.insert(report, made, late, choice.recognised());
		choice.recognised().forEach((it) -> this.recognising.write(report, it, made));
		return new Decided(latest(communeReviewId).orElseThrow(NothingToRecognise::new), choice.heldBack());
	}

	@Override
	@Transactional(readOnly = true)
	public List<RecognitionDecision> of(long communeReviewId) {
		return this.decisions.of(communeReviewId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RecognitionDecision> latest(long communeReviewId) {
		return of(communeReviewId).stream().reduce((first, last) -> last);
	}

	@Override
	@Transactional(readOnly = true)
	public List<ReportLine> recognisable(long communeReviewId) {
		CommuneReport report = this.reports.latest(communeReviewId).orElseThrow(ReportUnknown::new);
		return this.recognising.choosing().recognisable(report, opinion(report));
	}

	@Override
	@Transactional(readOnly = true)
	public List<HeldBack> heldBack(long communeReviewId) {
		return this.reports.latest(communeReviewId).map(this.recognising.choosing()::heldBack).orElse(List.of());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mustReportAgain(long communeReviewId) {
		CommuneReport report = this.reports.latest(communeReviewId).orElseThrow(ReportUnknown::new);
		return this.recognising.choosing().mustReportAgain(report, opinion(report));
	}

	private @Nullable Opinion opinion(CommuneReport report) {
		return this.opinions.of(report.id()).orElse(null);
	}

	private LocalDate answeredOn(CommuneReport report) {
		return this.opinions.of(report.id()).map(Opinion::givenOn).orElse(report.sentOn());
	}

}
