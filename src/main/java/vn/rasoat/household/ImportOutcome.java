package vn.rasoat.household;

import java.util.List;

/**
 * What an import did.
 *
 * @param listed households put on a list
 * @param listedBefore households that were on their list before, and were left as they
 * are
 * @param leftOut households with faulty cells, left out by choice
 * @param villagesWithoutReview names of villages whose households were not imported
 */
public record ImportOutcome(int listed, int listedBefore, int leftOut, List<String> villagesWithoutReview) {
}
