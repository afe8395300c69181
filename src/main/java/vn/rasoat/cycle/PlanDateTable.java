package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Last days as the documents give them; of several documents the newest counts. */
@Component
class PlanDateTable {

	private static final String FROM = "window-from";

	private static final String TO = "window-to";

	private final JdbcClient jdbc;

	PlanDateTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Dates of one document. */
	PlanDates of(long planId) {
		return read("select milestone, last_day from cycle_plan_date where plan_id = ?", planId);
	}

	PlanDates ofCampaign(long campaignId) {
		return read("""
				select milestone, last_day from cycle_plan_date join cycle_plan on cycle_plan.id = plan_id
				where campaign_id = ? order by plan_id""", campaignId);
	}

	/** Dates the commune gave itself. */
	PlanDates ofCommune(long communeReviewId) {
		return read("""
				select milestone, last_day from cycle_plan_date join cycle_plan on cycle_plan.id = plan_id
				where commune_review_id = ? order by plan_id""", communeReviewId);
	}

	long campaignOf(long communeReviewId) {
		return this.jdbc.sql("select campaign_id from cycle_commune_review where id = ?")
			.param(communeReviewId)
			.query(Long.class)
			.optional()
			.orElseThrow(CampaignUnknown::new);
	}

	void insert(long planId, PlanDates dates) {
		dates.lastDays().forEach((milestone, day) -> insert(planId, milestone.key(), day));
		insert(planId, FROM, dates.windowFrom());
		insert(planId, TO, dates.windowTo());
	}

	private void insert(long planId, String milestone, @Nullable LocalDate day) {
		if (day != null) {
			this.jdbc.sql("insert into cycle_plan_date (plan_id, milestone, last_day) values (?, ?, ?)")
				.params(planId, milestone, day).update();
		}
	}

	private PlanDates read(String sql, long id) {
		Map<String, LocalDate> days = new HashMap<>();
		this.jdbc.sql(sql)
			.param(id)
			.query((RowCallbackHandler) (row) -> days.put(row.getString("milestone"),
					row.getDate("last_day").toLocalDate()));
		Map<PlanMilestone, LocalDate> lastDays = new EnumMap<>(PlanMilestone.class);
		days.forEach((key, day) -> PlanMilestone.ofKey(key).ifPresent((milestone) -> lastDays.put(milestone, day)));
		return new PlanDates(lastDays, days.get(FROM), days.get(TO));
	}

}
