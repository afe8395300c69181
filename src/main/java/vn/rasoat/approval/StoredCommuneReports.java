package vn.rasoat.approval;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;

/** Reports of communes in the database. */
@Service
@Transactional
class StoredCommuneReports implements CommuneReports {

	private final CommuneReviews communes;

	private final ReportReadiness readiness;

	private final ReportDrafting drafting;

	private final ReportTables reports;

	private final OfficialNumbers numbers;

	StoredCommuneReports(CommuneReviews communes, ReportReadiness readiness, ReportDrafting drafting,
			ReportTables reports, OfficialNumbers numbers) {
		this.communes = communes;
		this.readiness = readiness;
		this.drafting = drafting;
		this.reports = reports;
		this.numbers = numbers;
	}

	@Override
	public CommuneReport freeze(long communeReviewId, NewReport made) {
		CommuneReview commune = this.communes.lock(communeReviewId);
		this.reports.find(commune.id(), commune.round()).ifPresent((there) -> {
			throw new ReportAlreadyMade(there.number());
		});
		this.readiness.check(commune.id());
		CommuneReport report = new CommuneReport(0, commune.id(), commune.round(), commune.campaignId(),
				commune.reviewYear(), commune.ruleSet(), commune.communeCode(), commune.communeName(), commune.path(),
				made.number().strip(), made.signer().strip(), made.sentOn(),
				(made.receivedOn() != null) ? made.receivedOn() : made.sentOn(), null,
				this.drafting.lines(commune.id(), commune.round()));
		DatesOutOfOrder.check(report.sentOn(), report.receivedOn());
		this.numbers.record(report.office(), Series.PAPER, report.number(), report.sentOn(),
				"report of " + report.caseKey());
		this.reports.insert(report);
		return get(commune.id(), commune.round());
	}

	@Override
	@Transactional(readOnly = true)
	public CommuneReport get(long communeReviewId, int round) {
		return this.reports.find(communeReviewId, round).orElseThrow(ReportUnknown::new);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CommuneReport> latest(long communeReviewId) {
		return rounds(communeReviewId).stream()
			.reduce((first, last) -> last)
			.map((round) -> get(communeReviewId, round));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Integer> rounds(long communeReviewId) {
		return this.reports.rounds(communeReviewId);
	}

}
