package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The written answer of the level above (QĐ 24/2021/QĐ-TTg, Art. 4.5): it agrees to every
 * household it does not name.
 *
 * @param number of the letter, as the register of the body has it
 * @param late whether it came after its last day; a late answer is as good as any other
 */
public record Opinion(String number, LocalDate givenOn, String signer, String body, boolean late,
		List<Returned> returns) {

	public Opinion {
		returns = List.copyOf(returns);
	}

	Set<Long> returnedHouseholds() {
		return this.returns.stream().map(Returned::householdId).collect(Collectors.toUnmodifiableSet());
	}

}
