package vn.rasoat.approval;

import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.ComplaintSettled;

/**
 * Complaints received in time and entered after the report (QĐ 24/2021/QĐ-TTg, Art. 4.4):
 * the report stays as it is, the household waits for the next one, and what changed is
 * said to those who can act on it. Whoever gives the opinion or decides comes before or
 * after it, never at the same moment.
 */
@Component
class ResultsAfterReport {

	private final CommuneReviews communes;

	private final CommuneSources sources;

	private final Past past;

	private final Journal journal;

	private final BusinessClock clock;

	ResultsAfterReport(CommuneReviews communes, CommuneSources sources, Past past, Journal journal,
			BusinessClock clock) {
		this.communes = communes;
		this.sources = sources;
		this.past = past;
		this.journal = journal;
		this.clock = clock;
	}

	@EventListener
	void on(ComplaintSettled settled) {
		this.sources.communeOf(settled.complaint().villageReviewId())
			.ifPresent((id) -> compare(this.communes.lock(id), settled.complaint()));
	}

	private void compare(CommuneReview commune, Complaint complaint) {
		Long household = complaint.householdId();
		Optional<CommuneReport> report = this.past.reports().latest(commune.id());
		if (household == null || report.isEmpty()) {
			return;
		}
		boolean recognised = this.past.decisions().recognised(commune.id()).contains(household);
		if (!recognised && report.get().round() < commune.round()) {
			// the report that is still to be made takes it up
			return;
		}
		Optional<ReportLine> before = report.get().line(household);
		boolean changed = this.sources.lines(commune.id())
			.stream()
			.filter((it) -> it.householdId() == household)
			.anyMatch((it) -> before.isEmpty() || !it.sameResultAs(before.get()));
		if (changed) {
			this.journal.record(Act.of(commune.caseKey(),
					recognised ? "result.changed-after-decision" : "result.changed-after-report",
					complaint.householdName(), this.clock.today(), Map.of("complaint", complaint.id())));
			this.past.events().publishEvent(new ResultChangedAfterReport(commune, complaint.id(), recognised));
		}
	}

	/** What was handed up and recognised, and whom to tell. */
	@Component
	record Past(CommuneReports reports, DecisionTables decisions, ApplicationEventPublisher events) {
	}

}
