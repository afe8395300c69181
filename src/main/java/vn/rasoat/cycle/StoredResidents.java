package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredResidents implements Residents {

	private final JdbcClient jdbc;

	StoredResidents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void told(long communeReviewId, LocalDate on, String means, @Nullable String remark) {
		this.jdbc
			.sql("insert into cycle_resident_notice (commune_review_id, told_on, means, remark) values (?, ?, ?, ?)")
			.params(communeReviewId, on, means, remark)
			.update();
	}

	@Override
	public List<Notice> notices(long communeReviewId) {
		return this.jdbc.sql("select * from cycle_resident_notice where commune_review_id = ? order by told_on, id")
			.param(communeReviewId)
			.query((row, number) -> new Notice(row.getDate("told_on").toLocalDate(), row.getString("means"),
					row.getString("remark")))
			.list();
	}

	@Override
	public void count(long communeReviewId, LocalDate on, String source, List<Count> counts) {
		forgetCounts(communeReviewId);
		counts.forEach((count) -> write(communeReviewId, on, source, count));
	}

	@Override
	public void recount(long communeReviewId, LocalDate on, String source, Count count) {
		this.jdbc.sql("delete from cycle_resident_count where commune_review_id = ? and village_code = ?")
			.params(communeReviewId, count.villageCode())
			.update();
		write(communeReviewId, on, source, count);
	}

	private void write(long communeReviewId, LocalDate on, String source, Count count) {
		if (count.households() < 1 || count.persons() < count.households()) {
			throw new FewerPersonsThanHouseholds(count.persons(), count.households());
		}
		this.jdbc
			.sql("""
					insert into cycle_resident_count (commune_review_id, village_code, households, persons, counted_on, source)
					values (?, ?, ?, ?, ?, ?)""")
			.params(communeReviewId, count.villageCode(), count.households(), count.persons(), on, source)
			.update();
	}

	@Override
	public List<Count> counts(long communeReviewId) {
		return this.jdbc.sql("select * from cycle_resident_count where commune_review_id = ? order by village_code")
			.param(communeReviewId)
			.query((row, number) -> new Count(row.getString("village_code"), row.getInt("households"),
					row.getInt("persons")))
			.list();
	}

	@Override
	public void forgetCounts(long communeReviewId) {
		this.jdbc.sql("delete from cycle_resident_count where commune_review_id = ?").param(communeReviewId).update();
	}

}
