package vn.rasoat.classification;

import vn.rasoat.ruleset.Category;

/**
 * @param rule the rule that decided, in words, with its article
 */
public record Classified(Category category, String rule) {
}
