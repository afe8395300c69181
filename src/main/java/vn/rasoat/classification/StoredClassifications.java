package vn.rasoat.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Setting;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.SurveyResult;

/** Proposed classes in the database. */
@Repository
@Transactional
class StoredClassifications implements Classifications {

	private final JdbcClient jdbc;

	private final ClassifyingHouseholds classifying;

	private final SecondRuleSets secondRuleSets;

	StoredClassifications(JdbcClient jdbc, ClassifyingHouseholds classifying, SecondRuleSets secondRuleSets) {
		this.jdbc = jdbc;
		this.classifying = classifying;
		this.secondRuleSets = secondRuleSets;
	}

	@Override
	public List<ClassificationResult> classify(VillageReview review) {
		List<ClassificationResult> results = this.classifying.classify(review);
		replace("classification_result", review, results);
		this.secondRuleSets.of(review.id())
			.filter(PointTables::areIssued)
			.ifPresent((second) -> replace("classification_second_result", review,
					this.classifying.classify(review, second)));
		return results;
	}

	@Override
	@Transactional(readOnly = true)
	public ClassificationResult classify(VillageReview review, SurveyResult survey) {
		return this.classifying.classify(review, survey);
	}

	@Override
	@Transactional(readOnly = true)
	public List<ClassificationResult> of(long villageReviewId, int round) {
		return of("classification_result", villageReviewId, round);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SecondClassification> second(long villageReviewId, int round) {
		return this.secondRuleSets.of(villageReviewId)
			.map((second) -> new SecondClassification(second.code(), PointTables.missing(second),
					of("classification_second_result", villageReviewId, round)));
	}

	@Override
	@Transactional(readOnly = true)
	public List<ClassificationResult> latest(long villageReviewId) {
		return latest("classification_result", villageReviewId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<ClassificationResult> latestSecond(long villageReviewId) {
		return latest("classification_second_result", villageReviewId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ClassificationResult> classifySecond(VillageReview review, SurveyResult survey, int incomePoints) {
		return this.secondRuleSets.of(review.id())
			.filter(PointTables::areIssued)
			.map((second) -> this.classifying.classify(review, second, survey, incomePoints));
	}

	private List<ClassificationResult> latest(String table, long villageReviewId) {
		return this.jdbc.sql("""
				select result.* from %1$s result where village_review_id = ? and round_no = (
					select max(later.round_no) from %1$s later
					where later.village_review_id = result.village_review_id
					and later.household_id = result.household_id)
				order by household_id""".formatted(table))
			.param(villageReviewId)
			.query(StoredClassifications::read)
			.list();
	}

	private List<ClassificationResult> of(String table, long villageReviewId, int round) {
		return this.jdbc
			.sql("select * from " + table + " where village_review_id = ? and round_no = ? order by household_id")
			.params(villageReviewId, round)
			.query(StoredClassifications::read)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ClassificationResult> find(long villageReviewId, int round, long householdId) {
		return this.jdbc.sql("""
				select * from classification_result
				where village_review_id = ? and round_no = ? and household_id = ?""")
			.params(villageReviewId, round, householdId)
			.query(StoredClassifications::read)
			.optional();
	}

	private void replace(String table, VillageReview review, List<ClassificationResult> results) {
		this.jdbc.sql("delete from " + table + " where village_review_id = ? and round_no = ?")
			.params(review.id(), review.round())
			.update();
		results.forEach((result) -> store(table, result));
	}

	private void store(String table, ClassificationResult result) {
		this.jdbc.sql("""
				insert into %s (village_review_id, round_no, household_id, rule_set, setting, income_points,
				deprivation_points, category, rule_text, transition)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(table))
			.params(result.villageReviewId(), result.round(), result.householdId(), result.ruleSet(),
					result.setting().name(), result.points().income(), result.points().deprivation(),
					result.category().name(), result.rule(), result.transition().name())
			.update();
	}

	private static ClassificationResult read(ResultSet row, int number) throws SQLException {
		return new ClassificationResult(row.getLong("village_review_id"), row.getInt("round_no"),
				row.getLong("household_id"), row.getString("rule_set"), Setting.valueOf(row.getString("setting")),
				new Points(row.getInt("income_points"), row.getInt("deprivation_points")),
				Category.valueOf(row.getString("category")), row.getString("rule_text"),
				Transition.valueOf(row.getString("transition")));
	}

}
