package vn.rasoat.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Matter;

/** Appraisals and opinions in the database. */
@Service
@Transactional
class StoredOpinions implements Opinions {

	private final CommuneReviews communes;

	private final CommuneReports reports;

	private final OpinionRouting routing;

	private final OpinionStore store;

	StoredOpinions(CommuneReviews communes, CommuneReports reports, OpinionRouting routing, OpinionStore store) {
		this.communes = communes;
		this.reports = reports;
		this.routing = routing;
		this.store = store;
	}

	@Override
	public OpinionRoute route(long communeReviewId) {
		CommuneReport report = current(communeReviewId);
		OpinionRoute route = this.routing.of(report);
		this.store.reports().route(report.id(), route);
		return route;
	}

	@Override
	public void appraise(long communeReviewId, Appraisal appraisal) {
		CommuneReport report = current(communeReviewId);
		checkOpen(report, appraisal.returns());
		DatesOutOfOrder.check(report.sentOn(), appraisal.appraisedOn());
		this.store.opinions().write(report.id(), appraisal);
	}

	@Override
	public void forgetAppraisal(long communeReviewId) {
		this.store.opinions().removeAppraisal(current(communeReviewId).id());
	}

	@Override
	public Opinion give(long communeReviewId, NewOpinion given) {
		this.communes.lock(communeReviewId);
		CommuneReport report = current(communeReviewId);
		checkOpen(report, given.returns());
		DatesOutOfOrder.check(report.receivedOn(), given.givenOn());
		OpinionRoute route = (report.route() != null) ? report.route() : this.routing.of(report);
		Opinion opinion = new Opinion(given.number().strip(), given.givenOn(), given.signer().strip(),
				given.body().strip(), route.isLate(given.givenOn()), given.returns());
		this.store.numbers()
			.record(Office.named(opinion.body()), Matter.OPINION, opinion.number(), opinion.givenOn(),
					"opinion on " + report.caseKey());
		this.store.opinions().write(report.id(), opinion);
		return opinion;
	}

	@Override
	public Taken take(long communeReviewId) {
		CommuneReport report = current(communeReviewId);
		Opinion opinion = of(report.id()).orElseThrow(OpinionMissing::new);
		Set<Long> returned = opinion.returnedHouseholds();
		Map<Long, List<Long>> byVillage = report.lines()
			.stream()
			.filter((it) -> returned.contains(it.householdId()))
			.collect(Collectors.groupingBy(ReportLine::villageReviewId,
					Collectors.mapping(ReportLine::householdId, Collectors.toList())));
		this.communes.returned(communeReviewId, byVillage);
		return this.store.choosing().follow(report, opinion);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Appraisal> appraisalOf(long reportId) {
		return this.store.opinions().findAppraisal(reportId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Opinion> of(long reportId) {
		return this.store.opinions().find(reportId);
	}

	private CommuneReport current(long communeReviewId) {
		return this.reports.latest(communeReviewId).orElseThrow(ReportUnknown::new);
	}

	private static void checkOpen(CommuneReport report, List<Returned> returns) {
		Set<Long> open = report.open().stream().map(ReportLine::householdId).collect(Collectors.toSet());
		Set<Long> named = new HashSet<>();
		for (Returned it : returns) {
			if (!open.contains(it.householdId())) {
				throw new HouseholdNotOpen();
			}
			if (!named.add(it.householdId())) {
				throw new HouseholdNamedTwice(report.line(it.householdId()).map(ReportLine::headName).orElse(""));
			}
		}
	}

}
