package vn.rasoat.household;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of households. */
public interface Households {

	/** The household, or a {@code HouseholdUnknown} refusal (404). */
	Household get(long id);

	/** These households in no order; unknown ones are left out. */
	List<Household> all(Collection<Long> ids);

	/** Households of a village, heads in Vietnamese order of names. */
	List<Household> in(String villageCode);

	/** Members of a household, head first. */
	List<Member> membersOf(long householdId);

	Optional<Member> withCitizenId(String citizenId);

	/** Classes the household was in, latest year first. */
	List<HouseholdStatus> historyOf(long householdId);

}
