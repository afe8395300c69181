package vn.rasoat.household;

import java.util.Locale;

/** What can be wrong in a cell; the messages files say it in words, with what to do. */
enum CellFault {

	MISSING, TOO_LONG, FORMULA, BAD_NAME, BAD_DATE, DATE_AHEAD, BAD_SEX, BAD_NUMBER, BAD_FLAG, BAD_CATEGORY,

	CITIZEN_ID_LENGTH, CITIZEN_ID_ZEROS, CITIZEN_ID_SEX, CITIZEN_ID_YEAR, CITIZEN_ID_TWICE, CITIZEN_ID_ELSEWHERE,

	WRONG_COMMUNE, UNKNOWN_VILLAGE, VILLAGE_DIFFERS, CATEGORY_DIFFERS, CATEGORY_RECOGNISED,

	NO_HEAD, TWO_HEADS, HEAD_DIFFERS, SIZE_DIFFERS, HOUSEHOLD_TWICE, CODE_ELSEWHERE;

	public String key() {
		return "household.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Key of what to do about it. */
	public String remedyKey() {
		return key() + ".remedy";
	}

}
