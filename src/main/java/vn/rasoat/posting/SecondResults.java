package vn.rasoat.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.survey.SurveyResult;

/**
 * What stands for each household by the second standard of its campaign: the visit, or
 * the re-check that counts, judged by that standard too.
 */
@Component
@Transactional
public class SecondResults {

	private final JdbcClient jdbc;

	private final Classifications classifications;

	SecondResults(JdbcClient jdbc, Classifications classifications) {
		this.jdbc = jdbc;
		this.classifications = classifications;
	}

	/**
	 * Households without points by the second standard are left out, and so are those
	 * whose re-check did not ask for them: the visit before it says nothing any more.
	 */
	@Transactional(readOnly = true)
	public List<ClassificationResult> of(long villageReviewId) {
		Map<Long, ClassificationResult> results = new HashMap<>();
		this.classifications.latestSecond(villageReviewId).forEach((it) -> results.put(it.householdId(), it));
		this.jdbc.sql("""
				select s.*, c.village_review_id, c.round_no, c.household_id, s.complaint_id as judged
				from posting_recheck r join posting_complaint c on c.id = r.complaint_id
				left join posting_second_result s on s.complaint_id = c.id
				""" + Rechecks.COUNTING).param(villageReviewId).query((row) -> {
			long household = row.getLong("household_id");
			ClassificationResult visited = results.get(household);
			if (visited == null || row.getInt("round_no") >= visited.round()) {
				results.remove(household);
				if (row.getObject("judged") != null) {
					results.put(household, Rechecks.result(row));
				}
			}
		});
		return List.copyOf(results.values());
	}

	/** Judges a re-check, where it was asked for the points of the second standard. */
	void classify(long complaintId, VillageReview review, SurveyResult visit, @Nullable Integer incomePoints) {
		if (incomePoints != null) {
			this.classifications.classifySecond(review, visit, incomePoints).ifPresent((it) -> keep(complaintId, it));
		}
	}

	private void keep(long complaintId, ClassificationResult it) {
		this.jdbc.sql("delete from posting_second_result where complaint_id = ?").param(complaintId).update();
		this.jdbc.sql("""
				insert into posting_second_result (complaint_id, rule_set, setting, income_points, deprivation_points,
				category, rule_text, transition) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(complaintId, it.ruleSet(), it.setting().name(), it.points().income(), it.points().deprivation(),
					it.category().name(), it.rule(), it.transition().name())
			.update();
	}

}
