package vn.rasoat.procedure.commune;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Residents of one village as typed.
 *
 * @param village code of the unit
 */
record VillageCountForm(@Nullable String village, @Nullable Integer households, @Nullable Integer persons,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate happenedOn, @Nullable String source,
		@Nullable String reason) {

	private static final int MOST = 999_999;

	private static final int SOURCE = 300;

	private static final int REASON = 500;

	/** Whether everything is said and of a size that can be. */
	boolean isComplete() {
		return isNumber(this.households) && isNumber(this.persons) && this.happenedOn != null
				&& isSaid(this.source, SOURCE) && isSaid(this.reason, REASON);
	}

	private static boolean isNumber(@Nullable Integer number) {
		return number != null && number > 0 && number <= MOST;
	}

	private static boolean isSaid(@Nullable String text, int longest) {
		return text != null && !text.isBlank() && text.length() <= longest;
	}

}
