package vn.rasoat.cycle;

import java.util.List;

import vn.rasoat.refusal.Refusal;

/** The plan is doubtful, and nobody has said that it is meant so. */
public class PlanWarningsOpen extends Refusal {

	PlanWarningsOpen(List<PlanFinding> findings) {
		super(Kind.INVALID, "cycle.refusal.plan-warnings-open", PlanFinding.joined(findings));
	}

}
