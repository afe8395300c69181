package vn.rasoat.cycle;

import java.time.LocalDate;

import vn.rasoat.area.AreaPath;

/**
 * A milestone passed although its step is not done; people who press for it must hear of
 * it.
 *
 * @param milestone name of the date in the plan, such as {@code survey}
 * @param page where the case is shown
 */
public record MilestonePassed(String caseKey, String caseName, AreaPath area, String milestone, LocalDate lastDay,
		String page) {
}
