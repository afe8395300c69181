package vn.rasoat.cycle;

import java.util.List;
import java.util.Optional;

import vn.rasoat.cycle.Committee.Decision;
import vn.rasoat.cycle.Committee.Member;

/** Steering committees of every level. */
public interface Committees {

	/** The committee that leads a campaign or a commune's review. */
	Optional<Committee> of(String caseKey);

	/** The latest committee of a unit that stands for the year without a new decision. */
	Optional<Committee> standing(String unitCode, int year);

	/**
	 * Records a new committee and lets it lead the case. Refused when not exactly one
	 * member of the committee is its head.
	 */
	Committee setUp(String caseKey, NewCommittee committee);

	/** The committee of the period leads this case too. */
	Committee keep(String caseKey, long committeeId);

	/** The step was taken back: the case has no committee again. */
	void release(String caseKey);

	/** What is said when a committee is set up. */
	record NewCommittee(String unitCode, String unitName, Decision decision, int fromYear, int toYear,
			List<Member> members) {
	}

}
