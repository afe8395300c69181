package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/**
 * The communes of some areas where something is reviewed in a year, some at a time in the
 * order of their areas: communes under review, and those of which only villages are, each
 * by itself. Cancelled reviews do not count.
 */
@Component
@Transactional(readOnly = true)
public class CommunesUnderReview {

	/** Area of the commune a village lies in. */
	private static final String ABOVE = "regexp_replace(area_path, '[^/]+/$', '')";

	private static final String COMMUNES = """
			select area_path as place from cycle_commune_review
			where %1$s and review_year = :year and status <> 'CANCELLED' and (:campaign = 0 or campaign_id = :campaign)
			""";

	private static final String PLACES = COMMUNES + """
			union select %2$s as place from cycle_village_review where %1$s and review_year = :year
			and status <> 'CANCELLED' and commune_review_id is null and :campaign = 0
			""";

	private final JdbcClient jdbc;

	private final CommuneReviewRows communes;

	private final VillageReviewRows villages;

	private final VillageDates dates;

	CommunesUnderReview(JdbcClient jdbc, CommuneReviewRows communes, VillageReviewRows villages, VillageDates dates) {
		this.jdbc = jdbc;
		this.communes = communes;
		this.villages = villages;
		this.dates = dates;
	}

	/** The newest year something is reviewed in; 0 without any. */
	public int newestYear(Collection<AreaPath> areas) {
		return within(areas, """
				select coalesce(max(review_year), 0) from (
				select review_year from cycle_commune_review where %1$s and status <> 'CANCELLED' union
				select review_year from cycle_village_review where %1$s and status <> 'CANCELLED') of_all""")
			.query(Integer.class)
			.single();
	}

	/** Campaigns that communes of the areas take part in. */
	public List<Long> campaigns(Collection<AreaPath> areas) {
		return within(areas,
				"select distinct campaign_id from cycle_commune_review where %1$s and status <> 'CANCELLED'")
			.query(Long.class)
			.list();
	}

	public int count(Collection<AreaPath> areas, Wanted wanted) {
		return of(areas, wanted, "select count(*) from (" + PLACES + ") places").query(Integer.class).single();
	}

	/**
	 * @param after where the page before ended; {@code null} to begin
	 */
	public Page page(Collection<AreaPath> areas, Wanted wanted, @Nullable String after, int atMost) {
		List<String> found = of(areas, wanted,
				"select place from (" + PLACES + ") places where place > :after order by place limit :limit")
			.param("after", (after != null) ? after : "")
			.param("limit", atMost + 1)
			.query(String.class)
			.list();
		List<String> places = found.subList(0, Math.min(atMost, found.size()));
		if (places.isEmpty()) {
			return new Page(List.of(), List.of(), null);
		}
		List<Long> ofCommunes = of(areas, wanted,
				COMMUNES.replace("area_path as place", "id") + " and area_path in (:places)")
			.param("places", places)
			.query(Long.class)
			.list();
		List<Long> ofVillages = of(areas, wanted, """
				select id from cycle_village_review where %1$s and review_year = :year and status <> 'CANCELLED'
				and (commune_review_id in (:communes)
				or (commune_review_id is null and :campaign = 0 and %2$s in (:places)))""").param("places", places)
			.param("communes", ofCommunes.isEmpty() ? List.of(0L) : ofCommunes)
			.query(Long.class)
			.list();
		return new Page(this.communes.findAllById(ofCommunes).stream().map(CommuneReviewRow::toReview).toList(),
				this.dates.dated(this.villages.findAllById(ofVillages)),
				(found.size() > atMost) ? places.get(atMost - 1) : null);
	}

	private StatementSpec of(Collection<AreaPath> areas, Wanted wanted, String sql) {
		return within(areas, sql).param("year", wanted.year())
			.param("campaign", (wanted.campaign() != null) ? wanted.campaign() : 0L);
	}

	private StatementSpec within(Collection<AreaPath> areas, String sql) {
		WithinAreas within = WithinAreas.of(areas);
		return within.bind(this.jdbc.sql(sql.formatted(within.condition("area_path"), ABOVE)));
	}

	/**
	 * @param campaign only communes of this campaign, whose year it is
	 */
	public record Wanted(int year, @Nullable Long campaign) {
	}

	/**
	 * @param villages of these communes, and of communes without a review of their own
	 * @param next where to continue; {@code null} at the end
	 */
	public record Page(List<CommuneReview> communes, List<VillageReview> villages, @Nullable String next) {
	}

}
