package vn.rasoat.classification;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a village's interviews say under another standard.
 *
 * @param missing what the other standard lacks, so that nothing can be computed: the
 * message key says it; {@code null} when it lacks nothing
 * @param results households that were asked for its points
 */
public record SecondClassification(String ruleSet, @Nullable String missing, List<ClassificationResult> results) {

	public boolean isComputable() {
		return this.missing == null;
	}

}
