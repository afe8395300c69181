package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Finds cases of some areas page by page, newest year first: only the cases of one page
 * are read whole.
 */
@Component
class CaseSearch {

	private static final int PAGE = 25;

	private final JdbcClient jdbc;

	CaseSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param read reads the cases of the page by their ids, in whatever order
	 */
	<T> CasePage<T> page(Kind kind, Collection<AreaPath> areas, CaseQuery<?> query,
			Function<List<Long>, Map<Long, T>> read) {
		List<Long> found = within(areas, """
				select one.id from %1$s one left join %1$s last on last.id = :after
				where %2$s and (:year = 0 or one.review_year = :year) and (:status = '' or one.status = :status)
				and (:after = 0 or one.review_year < last.review_year or (one.review_year = last.review_year
				and (%3$s > %4$s or (%3$s = %4$s and one.id > last.id))))
				order by one.review_year desc, %3$s, one.id limit :limit""", kind)
			.param("year", (query.year() != null) ? query.year() : 0)
			.param("status", (query.status() != null) ? query.status().name() : "")
			.param("after", (query.after() != null) ? query.after() : 0L)
			.param("limit", PAGE + 1)
			.query(Long.class)
			.list();
		List<Long> shown = found.subList(0, Math.min(PAGE, found.size()));
		Map<Long, T> cases = read.apply(shown);
		return new CasePage<>(shown.stream().map(cases::get).toList(),
				(found.size() > PAGE) ? shown.get(PAGE - 1) : null);
	}

	/** Years of which there are cases, newest first. */
	List<Integer> years(Kind kind, Collection<AreaPath> areas) {
		return within(areas, "select distinct one.review_year from %1$s one where %2$s order by 1 desc", kind)
			.query(Integer.class)
			.list();
	}

	private StatementSpec within(Collection<AreaPath> areas, String sql, Kind kind) {
		WithinAreas within = WithinAreas.of(areas);
		return within.bind(this.jdbc.sql(sql.formatted(kind.table, within.condition("one.area_path"),
				kind.order.formatted("one"), kind.order.formatted("last"))));
	}

	/** The lists there are, and how each is ordered within a year. */
	enum Kind {

		/** Latest opened first. */
		CAMPAIGN("cycle_campaign", "-%s.id"),
		/** In Vietnamese order, as the others. */
		COMMUNE("cycle_commune_review", "%s.sort_key"), VILLAGE("cycle_village_review", "%s.sort_key");

		private final String table;

		private final String order;

		Kind(String table, String order) {
			this.table = table;
			this.order = order;
		}

	}

}
