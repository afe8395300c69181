package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Finds village reviews page by page, newest year first, villages in Vietnamese order; a
 * province has thousands of them a year.
 */
@Component
public class VillageReviewSearch {

	private static final int PAGE = 25;

	private final JdbcClient jdbc;

	private final VillageReviewRows rows;

	private final VillageDates dates;

	VillageReviewSearch(JdbcClient jdbc, VillageReviewRows rows, VillageDates dates) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.dates = dates;
	}

	public Page page(Collection<AreaPath> areas, Query query) {
		List<Long> found = within(areas, """
				select review.id from cycle_village_review review
				left join cycle_village_review last on last.id = :after
				where %s and (:year = 0 or review.review_year = :year) and (:status = '' or review.status = :status)
				and (:after = 0 or review.review_year < last.review_year or (review.review_year = last.review_year
				and (review.sort_key > last.sort_key or (review.sort_key = last.sort_key and review.id > last.id))))
				order by review.review_year desc, review.sort_key, review.id limit :limit""")
			.param("year", (query.year() != null) ? query.year() : 0)
			.param("status", (query.status() != null) ? query.status().name() : "")
			.param("after", (query.after() != null) ? query.after() : 0L)
			.param("limit", PAGE + 1)
			.query(Long.class)
			.list();
		List<Long> shown = found.subList(0, Math.min(PAGE, found.size()));
		Map<Long, VillageReview> reviews = this.dates.dated(this.rows.findAllById(shown))
			.stream()
			.collect(Collectors.toMap(VillageReview::id, Function.identity()));
		return new Page(shown.stream().map(reviews::get).toList(), (found.size() > PAGE) ? shown.get(PAGE - 1) : null);
	}

	/** Years of which there are reviews, newest first. */
	public List<Integer> years(Collection<AreaPath> areas) {
		return within(areas, """
				select distinct review.review_year from cycle_village_review review where %s order by 1 desc""")
			.query(Integer.class)
			.list();
	}

	private StatementSpec within(Collection<AreaPath> areas, String sql) {
		List<AreaPath> each = List.copyOf(areas);
		String condition = each.isEmpty() ? "1 = 0"
				: IntStream.range(0, each.size())
					.mapToObj((i) -> "review.area_path like :area" + i)
					.collect(Collectors.joining(" or ", "(", ")"));
		StatementSpec statement = this.jdbc.sql(sql.formatted(condition));
		for (int i = 0; i < each.size(); i++) {
			statement = statement.param("area" + i, each.get(i).text() + "%");
		}
		return statement;
	}

	/**
	 * What is looked for; nothing means all.
	 *
	 * @param after id of the last review of the page before
	 */
	public record Query(@Nullable Integer year, VillageReview.@Nullable Status status, @Nullable Long after) {

		public boolean isFiltered() {
			return this.year != null || this.status != null;
		}

	}

	/**
	 * @param next id to continue after; {@code null} on the last page
	 */
	public record Page(List<VillageReview> reviews, @Nullable Long next) {

	}

}
