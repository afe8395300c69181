package vn.rasoat.cycle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households a commune was told to review again, kept by the round they came from. */
@Component
class CommuneReturns {

	private final JdbcClient jdbc;

	CommuneReturns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void note(CommuneReview review, Map<Long, List<Long>> householdsByVillageReview) {
		householdsByVillageReview.forEach((village, households) -> households.forEach((household) -> this.jdbc.sql("""
				insert into cycle_commune_return (commune_review_id, round_no, village_review_id, household_id)
				values (?, ?, ?, ?)""").params(review.id(), review.round(), village, household).update()));
	}

	Map<Long, List<Long>> of(CommuneReview review) {
		return this.jdbc.sql("""
				select village_review_id, household_id from cycle_commune_return
				where commune_review_id = ? and round_no = ? order by village_review_id, household_id""")
			.params(review.id(), review.round())
			.query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
