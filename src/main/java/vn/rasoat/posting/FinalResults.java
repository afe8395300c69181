package vn.rasoat.posting;

import java.util.List;

/** What stands for each household after the meeting and the re-checks. */
public interface FinalResults {

	/**
	 * Results of a village, heads in Vietnamese order of names. A household goes by the
	 * last round it was visited in; a re-check of that round or a later one replaces what
	 * the meeting said when the complaint was upheld, wholly or in part. A household that
	 * came on the list by a complaint appears once its re-check counts.
	 */
	List<FinalResult> of(long villageReviewId);

}
