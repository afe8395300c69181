package vn.rasoat.approval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.ReportLine.Standing;

/**
 * Which households of a report a decision recognises, and which wait for the next one.
 */
@Component
class ChoosingHouseholds {

	private final HoldingBack holding;

	private final OpinionRouting routing;

	ChoosingHouseholds(HoldingBack holding, OpinionRouting routing) {
		this.holding = holding;
		this.routing = routing;
	}

	List<HeldBack> heldBack(CommuneReport report) {
		return this.holding.of(report);
	}

	/** Agreed to, not recognised yet, and their result stands. */
	List<ReportLine> recognisable(CommuneReport report, @Nullable Opinion opinion) {
		return without(heldBack(report), agreed(report, opinion));
	}

	/** The same for a decision that is being taken, which somebody held back may stop. */
	Choice choose(CommuneReport report, @Nullable Opinion opinion) {
		List<ReportLine> agreed = agreed(report, opinion);
		List<HeldBack> held = heldBack(report);
		List<ReportLine> left = without(held, agreed);
		if (!held.isEmpty() && !goesAhead(report, left)) {
			throw DecisionTooEarly.because(held.get(0));
		}
		return new Choice(left, held);
	}

	/** While the opinion is missing the answer to it settles the matter. */
	boolean mustReportAgain(CommuneReport report, @Nullable Opinion opinion) {
		OpinionRoute route = report.route();
		if (route == null || (route.isNeeded() && opinion == null)) {
			return false;
		}
		List<HeldBack> held = heldBack(report);
		return held.stream().anyMatch((it) -> !it.isDisputed())
				&& !goesAhead(report, without(held, agreed(report, opinion)));
	}

	private boolean goesAhead(CommuneReport report, List<ReportLine> left) {
		return !left.isEmpty() && this.routing.partialAllowed(report);
	}

	/**
	 * What follows once the opinion is there: returned households go back to their
	 * villages, those with another result than was reported wait for the next report.
	 */
	Opinions.Taken follow(CommuneReport report, Opinion opinion) {
		List<HeldBack> changed = heldBack(report).stream().filter((it) -> !it.isDisputed()).toList();
		if (opinion.returnedHouseholds().isEmpty() && changed.isEmpty()) {
			return new Opinions.Taken(false, true);
		}
		return new Opinions.Taken(true, goesAhead(report, without(changed, agreed(report, opinion))));
	}

	private static List<ReportLine> agreed(CommuneReport report, @Nullable Opinion opinion) {
		OpinionRoute route = report.route();
		if (route == null || (route.isNeeded() && opinion == null)) {
			throw new OpinionMissing();
		}
		Set<Long> returned = (opinion != null) ? opinion.returnedHouseholds() : Set.of();
		return report.lines()
			.stream()
			.filter((it) -> it.standing() != Standing.RECOGNISED && !returned.contains(it.householdId()))
			.toList();
	}

	private static List<ReportLine> without(List<HeldBack> held, List<ReportLine> lines) {
		Set<Long> ids = held.stream().map(HeldBack::householdId).collect(Collectors.toSet());
		return lines.stream().filter((it) -> !ids.contains(it.householdId())).toList();
	}

	/**
	 * @param heldBack those who wait for the next decision
	 */
	record Choice(List<ReportLine> recognised, List<HeldBack> heldBack) {
	}

}
