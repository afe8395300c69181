package vn.rasoat.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.ruleset.Category;

/** Rows of the lists. */
@Component
class ListTables {

	private static final String LISTED = """
			select h.id, h.code, h.head_name, h.address, l.origin, l.opening_category,
				(select count(*) from household_member m where m.household_id = h.id) as people
			from household_listed l join household_household h on h.id = l.household_id
			where l.review_id = ?""";

	private final JdbcClient jdbc;

	private final FirstRows first;

	ListTables(JdbcClient jdbc, FirstRows first) {
		this.jdbc = jdbc;
		this.first = first;
	}

	List<ListedHousehold> of(long reviewId) {
		return this.jdbc.sql(LISTED + " order by h.sort_key, h.id").param(reviewId).query(ListTables::listed).list();
	}

	Optional<ListedHousehold> find(long reviewId, long householdId) {
		return this.jdbc.sql(LISTED + " and h.id = ?")
			.params(reviewId, householdId)
			.query(ListTables::listed)
			.optional();
	}

	Set<Long> householdsOf(long reviewId) {
		return this.jdbc.sql("select household_id from household_listed where review_id = ?")
			.param(reviewId)
			.query(Long.class)
			.set();
	}

	/** Reviews that have one of these households on their lists. */
	List<Long> reviewsOf(Collection<Long> households) {
		return this.jdbc.sql(
				"select distinct review_id from household_listed where household_id in (:households) order by review_id")
			.param("households", households)
			.query(Long.class)
			.list();
	}

	/**
	 * Households of a village whose last class is poor or near-poor, that are not gone
	 * since and that the list does not have; in Vietnamese order.
	 */
	List<Long> managedAndUnlisted(String villageCode, long reviewId) {
		return this.jdbc.sql("""
				select h.id from household_household h join household_status s on s.household_id = h.id
				where h.village_code = ? and s.category in ('POOR', 'NEAR_POOR')
				and s.status_year = (select max(l.status_year) from household_status l where l.household_id = h.id)
				and not exists (select 1 from household_departure g
					where g.household_id = h.id and g.departure_year >= s.status_year)
				and not exists (select 1 from household_listed d where d.review_id = ? and d.household_id = h.id)
				order by h.sort_key, h.id""").params(villageCode, reviewId).query(Long.class).list();
	}

	boolean isClosed(long reviewId) {
		return this.jdbc.sql("select closed_at is not null from household_review_list where review_id = ?")
			.param(reviewId)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Holds the list against other writers until the transaction ends; true when it is
	 * closed already.
	 */
	boolean lock(long reviewId) {
		this.first.make("select count(*) from household_review_list where review_id = ?",
				"insert into household_review_list (review_id) values (?)", reviewId);
		return this.jdbc.sql("select closed_at is not null from household_review_list where review_id = ? for update")
			.param(reviewId)
			.query(Boolean.class)
			.single();
	}

	boolean wasEver(long householdId, Category category, int beforeYear) {
		return this.jdbc.sql("""
				select count(*) from household_status
				where household_id = ? and category = ? and status_year < ?""")
			.params(householdId, category.name(), beforeYear)
			.query(Integer.class)
			.single() > 0;
	}

	void close(long reviewId, Instant at) {
		this.jdbc.sql("update household_review_list set closed_at = ? where review_id = ?")
			.params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), reviewId)
			.update();
	}

	void add(long reviewId, long householdId, Origin origin, Category category, @Nullable Application application) {
		this.jdbc.sql("""
				insert into household_listed (review_id, household_id, origin, opening_category, applied_on,
					application_number) values (?, ?, ?, ?, ?, ?)""")
			.params(reviewId, householdId, origin.name(), category.name(),
					(application != null) ? application.receivedOn() : null,
					(application != null) ? application.number() : null)
			.update();
	}

	void remove(long reviewId, long householdId) {
		this.jdbc.sql("delete from household_listed where review_id = ? and household_id = ?")
			.params(reviewId, householdId)
			.update();
	}

	Optional<Application> applicationOf(long reviewId, long householdId) {
		return this.jdbc.sql("""
				select applied_on as received_on, application_number as number from household_listed
				where review_id = ? and household_id = ? and applied_on is not null""")
			.params(reviewId, householdId)
			.query(Application.class)
			.optional();
	}

	private static ListedHousehold listed(ResultSet row, int number) throws SQLException {
		return new ListedHousehold(row.getLong("id"), row.getString("code"), row.getString("head_name"),
				row.getInt("people"), Origin.valueOf(row.getString("origin")),
				Category.valueOf(row.getString("opening_category")), row.getString("address"));
	}

}
