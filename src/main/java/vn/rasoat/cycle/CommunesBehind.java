package vn.rasoat.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/** Communes whose dates are still the old ones though a later document moved them. */
@Component
@Transactional(readOnly = true)
public class CommunesBehind {

	private static final String WAITING = """
			select waiting.*, plan.document_number, commune.commune_name, commune.area_path
			from cycle_commune_to_follow waiting
			join cycle_plan plan on plan.id = waiting.plan_id
			join cycle_commune_review commune on commune.id = waiting.commune_review_id
			""";

	private static final String ORDER = " order by waiting.plan_id, commune.sort_key";

	private final JdbcClient jdbc;

	CommunesBehind(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a campaign, by document; most follow within minutes. */
	public List<Behind> ofCampaign(long campaignId) {
		return this.jdbc.sql(WAITING + "where commune.campaign_id = ?" + ORDER)
			.param(campaignId)
			.query(CommunesBehind::behind)
			.list();
	}

	/** Those that could not follow at least once. */
	public List<Behind> failing() {
		return this.jdbc.sql(WAITING + "where waiting.failed_attempts > 0" + ORDER)
			.query(CommunesBehind::behind)
			.list();
	}

	private static Behind behind(ResultSet row, int number) throws SQLException {
		return new Behind(row.getLong("commune_review_id"), row.getString("commune_name"),
				new AreaPath(row.getString("area_path")), row.getString("document_number"),
				row.getInt("failed_attempts"), row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
				row.getString("failure"));
	}

	/**
	 * A commune and the document it has still to follow.
	 *
	 * @param document number of the document
	 * @param attempts how often it failed
	 * @param failure what went wrong the last time, in words of the machine: it can name
	 * people
	 */
	public record Behind(long communeReviewId, String communeName, AreaPath area, String document, int attempts,
			Instant nextAttempt, @Nullable String failure) {
	}

}
