package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;

/**
 * Opinions that are waited for, their last day worked out anew when the calendar has
 * changed. One that would be over by now stays as it was told.
 */
@Component
@Transactional
public class WaitingOpinions {

	private final CommuneReviews communes;

	private final ReportTables reports;

	private final OpinionRouting routing;

	private final BusinessClock clock;

	WaitingOpinions(CommuneReviews communes, ReportTables reports, OpinionRouting routing, BusinessClock clock) {
		this.communes = communes;
		this.reports = reports;
		this.routing = routing;
		this.clock = clock;
	}

	/** Communes whose answer has another last day now. */
	@Transactional(readOnly = true)
	public List<Long> toMove() {
		return this.reports.unanswered()
			.stream()
			.filter((it) -> change(it).isPresent())
			.map(CommuneReport::communeReviewId)
			.toList();
	}

	/** What has moved, or empty when the answer came meanwhile. */
	public Optional<Moved> move(long communeReviewId) {
		this.communes.lock(communeReviewId);
		CommuneReview commune = this.communes.get(communeReviewId);
		return this.reports.unanswered(communeReviewId)
			.filter((report) -> commune.status() == Status.DECIDING)
			.flatMap((report) -> change(report).map((change) -> {
				this.reports.route(report.id(), change.after());
				return new Moved(commune, change.before(), change.after());
			}));
	}

	/** Who answers stays as it was decided; only the calendar has changed. */
	private Optional<Change> change(CommuneReport report) {
		OpinionRoute before = report.route();
		OpinionRoute now = this.routing.of(report);
		LocalDate due = now.dueOn();
		if (before == null || due == null || due.isBefore(this.clock.today())) {
			return Optional.empty();
		}
		OpinionRoute after = new OpinionRoute(before.giver(), due, now.provisional());
		return after.equals(before) ? Optional.empty() : Optional.of(new Change(before, after));
	}

	private record Change(OpinionRoute before, OpinionRoute after) {
	}

	/** The last day of an answer by the calendar as it was and as it is. */
	public record Moved(CommuneReview commune, OpinionRoute before, OpinionRoute after) {
	}

}
