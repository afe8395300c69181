package vn.rasoat.approval;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked for an opinion on a report and until when.
 *
 * @param dueOn last day for the answer; {@code null} when nobody is asked, or when the
 * law of the time sets no days
 * @param provisional whether the day rests on a calendar that is not official yet
 */
public record OpinionRoute(Giver giver, @Nullable LocalDate dueOn, boolean provisional) {

	public boolean isNeeded() {
		return this.giver != Giver.NONE;
	}

	/** Whether an answer of that day is late. */
	boolean isLate(LocalDate givenOn) {
		return this.dueOn != null && givenOn.isAfter(this.dueOn);
	}

	/** Who gives the opinion (QĐ 24/2021/QĐ-TTg, Art. 4.5). */
	public enum Giver {

		/** Chủ tịch UBND cấp huyện, until there were no districts any more. */
		DISTRICT_CHAIR,
		/** Cấp tỉnh: Sở NN&MT or Chủ tịch UBND tỉnh; no text names it yet. */
		PROVINCIAL_BODY, NONE;

		static Giver ofWord(String word) {
			return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
		}

	}

}
