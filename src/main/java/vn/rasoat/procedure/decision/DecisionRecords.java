package vn.rasoat.procedure.decision;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.HeldBack;
import vn.rasoat.approval.Opinion;
import vn.rasoat.approval.OpinionRoute;
import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions.Decided;
import vn.rasoat.approval.WaitingOpinions.Moved;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/** Writes into the journal what came of a step, besides what was entered. */
@Component
class DecisionRecords {

	private final Journal journal;

	private final BusinessClock clock;

	DecisionRecords(Journal journal, BusinessClock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	void reported(String caseKey, CommuneReport report) {
		write(caseKey, "report.frozen", Map.of("number", report.number(), "round", report.round(), "households",
				report.lines().size(), "receivedOn", report.receivedOn()));
	}

	void routed(String caseKey, OpinionRoute route) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("giver", route.giver());
		told.putAll(days(route));
		write(caseKey, "opinion.asked", told);
	}

	/** The calendar changed while the answer is waited for. */
	void moved(Moved moved) {
		this.journal.record(new Act(moved.commune().caseKey(), "opinion.moved", null, this.clock.today(), null, null,
				null, days(moved.before()), days(moved.after())));
	}

	private static Map<String, Object> days(OpinionRoute route) {
		Map<String, Object> days = new LinkedHashMap<>();
		days.put("lastDay", route.dueOn());
		days.put("provisional", route.provisional());
		return days;
	}

	void answered(String caseKey, Opinion opinion) {
		write(caseKey, opinion.late() ? "opinion.late" : "opinion.in-time",
				Map.of("number", opinion.number(), "returned", opinion.returns().size()));
	}

	void decided(String caseKey, Decided decided) {
		RecognitionDecision decision = decided.decision();
		write(caseKey, decision.late() ? "decision.late" : "decision.in-time",
				Map.of("number", decision.number(), "households", decision.households().size(), "heldBack",
						decided.heldBack().stream().map(HeldBack::headName).toList()));
	}

	void cancelled(String caseKey) {
		write(caseKey, "decision.cancelled", Map.of());
	}

	private void write(String caseKey, String action, Map<String, ?> after) {
		this.journal.record(Act.of(caseKey, action, null, this.clock.today(), after));
	}

}
