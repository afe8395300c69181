package vn.rasoat.household;

import java.util.List;

/**
 * What an import did.
 *
 * @param listed households put on a list
 * @param changed households of the register that were brought up to the file
 * @param listedBefore households that were on their list before
 * @param leftOut households with faulty cells, left out by choice
 * @param villagesWithoutReview names of villages whose households were not imported
 */
public record ImportOutcome(int listed, int changed, int listedBefore, int leftOut,
		List<String> villagesWithoutReview) {
}
