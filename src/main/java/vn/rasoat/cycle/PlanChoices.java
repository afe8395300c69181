package vn.rasoat.cycle;

/**
 * What a plan settles where the law leaves room.
 *
 * @param opinionGiver who gives the opinion on a commune's report:
 * {@code district-chair}, {@code provincial-body} or {@code none}
 * @param approvalExpected whether the upper level approves the results by a decision
 */
public record PlanChoices(String opinionGiver, boolean approvalExpected) {

	/** Nobody is asked. */
	public static final String NOBODY = "none";

	public boolean opinionNeeded() {
		return !NOBODY.equals(this.opinionGiver);
	}

}
