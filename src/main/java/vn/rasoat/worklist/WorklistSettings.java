package vn.rasoat.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the inbox, {@code ra-soat.worklist.*}.
 *
 * @param soonWorkingDays how many working days ahead a task counts as due soon
 * @param countLimit counts stop here and are shown with a plus
 * @param draftLimit largest draft in characters
 * @param commentLimit largest comment or reason in characters
 * @param checkHour hour of the day, here, at which the read model is compared with the
 * engine
 */
@ConfigurationProperties("ra-soat.worklist")
record WorklistSettings(@DefaultValue("3") int soonWorkingDays, @DefaultValue("25") int pageSize,
		@DefaultValue("99") int countLimit, @DefaultValue("262144") int draftLimit,
		@DefaultValue("2000") int commentLimit, @DefaultValue("3") int checkHour) {
}
