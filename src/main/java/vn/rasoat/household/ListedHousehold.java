package vn.rasoat.household;

import org.jspecify.annotations.Nullable;

import vn.rasoat.ruleset.Category;

/**
 * A household on the list of a village review.
 *
 * @param id of the household in the register
 * @param code unique code of the household
 * @param openingCategory class it was recognised in before this review
 * @param people number of members, the head included
 */
public record ListedHousehold(long id, String code, String headName, int people, Origin origin,
		Category openingCategory, @Nullable String address) {
}
