package vn.rasoat.cycle;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something the check of a plan found, to be shown in the user's language.
 *
 * @param fact what was found, last part of the message key
 */
public record PlanFinding(Weight weight, String fact, List<Object> details) implements MessageSourceResolvable {

	public PlanFinding {
		details = List.copyOf(details);
	}

	static PlanFinding of(Weight weight, String fact, Object... details) {
		return new PlanFinding(weight, fact, Arrays.stream(details).map(PlanFinding::named).toList());
	}

	/** One text of several findings. */
	public static MessageSourceResolvable joined(List<PlanFinding> findings) {
		MessageSourceResolvable all = findings.get(0);
		for (PlanFinding finding : findings.subList(1, findings.size())) {
			all = new DefaultMessageSourceResolvable(new String[] { "cycle.plan.also" }, new Object[] { all, finding });
		}
		return all;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "cycle.plan.finding." + this.fact };
	}

	@Override
	public Object[] getArguments() {
		return this.details.toArray();
	}

	@Override
	public @Nullable String getDefaultMessage() {
		return null;
	}

	private static Object named(Object detail) {
		if (detail instanceof PlanMilestone milestone) {
			return new DefaultMessageSourceResolvable("cycle.milestone." + milestone.key());
		}
		return detail;
	}

	/** What follows from a finding. */
	public enum Weight {

		/** A value of the law that is confirmed forbids it. */
		UNLAWFUL,
		/** The law of the period lacks a value the procedure will need. */
		MISSING,
		/**
		 * Unusual, or against a value still to be confirmed: may be done knowingly.
		 */
		DOUBTFUL

	}

}
