package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of all who live in a commune: how they were told and how many they are.
 */
public interface Residents {

	void told(long communeReviewId, LocalDate on, String means, @Nullable String remark);

	List<Notice> notices(long communeReviewId);

	/**
	 * Records the number of households and persons of each village, whatever was recorded
	 * before. Refused when a village has fewer persons than households.
	 */
	void count(long communeReviewId, LocalDate on, String source, List<Count> counts);

	/** Records the numbers of one village, whatever was recorded of it before. */
	void recount(long communeReviewId, LocalDate on, String source, Count count);

	/** By village code. */
	List<Count> counts(long communeReviewId);

	void forgetCounts(long communeReviewId);

	/** Households of the whole commune; 0 while nothing was counted. */
	default int households(long communeReviewId) {
		return counts(communeReviewId).stream().mapToInt(Count::households).sum();
	}

	default int persons(long communeReviewId) {
		return counts(communeReviewId).stream().mapToInt(Count::persons).sum();
	}

	/** Residents of a village; the denominator of its rates. */
	record Count(String villageCode, int households, int persons) {
	}

	/** How residents were told of the review. */
	record Notice(LocalDate toldOn, String means, @Nullable String remark) {
	}

}
