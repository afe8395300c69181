package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.OpinionRoute;

/**
 * The one date of a commune that no plan gives: it runs from the receipt of the report.
 */
@Component
public class OpinionDates {

	/** Milestone of the steps of the level above. */
	public static final String MILESTONE = "opinion";

	private final CommuneReports reports;

	OpinionDates(CommuneReports reports) {
		this.reports = reports;
	}

	/** Last day to answer; empty when the law of the time sets none. */
	public Optional<LocalDate> lastDay(long communeReviewId) {
		return this.reports.latest(communeReviewId).map(CommuneReport::route).map(OpinionRoute::dueOn);
	}

}
