package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A steering committee (Ban Chỉ đạo) and its helper team (Tổ giúp việc) as one decision
 * set them up.
 *
 * @param fromYear first review year it stands for; the same as the last for one campaign
 */
public record Committee(long id, String unitCode, String unitName, Decision decision, int fromYear, int toYear,
		List<Member> members) {

	/** The decision, as the office's register has it. */
	public record Decision(String number, LocalDate decidedOn, String issuingBody) {
	}

	/**
	 * @param areaAssigned villages or communes the member looks after
	 */
	public record Member(Body body, String fullName, String position, @Nullable String agency,
			@Nullable String areaAssigned, boolean head) {
	}

	/** Where a member sits. */
	public enum Body {

		COMMITTEE, TEAM

	}

}
