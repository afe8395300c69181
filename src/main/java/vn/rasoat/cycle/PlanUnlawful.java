package vn.rasoat.cycle;

import java.util.List;

import vn.rasoat.refusal.Refusal;

/**
 * The plan would break the law as it is confirmed, or the law lacks a value for it.
 */
public class PlanUnlawful extends Refusal {

	PlanUnlawful(List<PlanFinding> findings) {
		super(Kind.INVALID, "cycle.refusal.plan-unlawful", PlanFinding.joined(findings));
	}

}
