package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.ReportLine;
import vn.rasoat.approval.Returned;

/**
 * The answer of the level above; component names are the keys in
 * {@code give-opinion.form}.
 */
record GiveOpinionForm(String letterNumber, String body, String signer, String verdict,
		@Nullable List<ReturnedHousehold> returns, @Nullable String returnReason) {

	private static final String AGREE = "agree-all";

	private static final String EXCEPT = "agree-except";

	private static final String RETURN = "return-all";

	static String proposed(int open, int returned) {
		return (returned == 0) ? AGREE : ((returned == open) ? RETURN : EXCEPT);
	}

	List<Returned> returned(List<ReportLine> open) {
		if (this.verdict.equals(AGREE)) {
			return List.of();
		}
		if (this.verdict.equals(RETURN)) {
			String reason = Objects.requireNonNullElse(this.returnReason, "").strip();
			return open.stream().map((it) -> new Returned(it.householdId(), reason)).toList();
		}
		if (this.returns == null || this.returns.isEmpty()) {
			throw new NobodyReturned();
		}
		return this.returns.stream().map(ReturnedHousehold::toReturned).toList();
	}

}
