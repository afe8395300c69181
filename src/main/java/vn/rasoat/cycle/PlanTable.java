package vn.rasoat.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.area.Level;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;
import vn.rasoat.language.Vietnamese;

/** Rows of plan documents. */
@Component
class PlanTable {

	private final JdbcClient jdbc;

	private final PlanDateTable dates;

	private final OfficialNumbers numbers;

	PlanTable(JdbcClient jdbc, PlanDateTable dates, OfficialNumbers numbers) {
		this.jdbc = jdbc;
		this.numbers = numbers;
		this.dates = dates;
	}

	Plan get(long id) {
		return this.jdbc.sql("select * from cycle_plan where id = ?").param(id).query(this::plan).single();
	}

	Optional<Plan> find(PlanDocument document) {
		return this.jdbc.sql("select * from cycle_plan where document_key = ? order by id")
			.param(documentKey(document))
			.query(this::plan)
			.list()
			.stream()
			.findFirst();
	}

	/** The plan and what extended it, in the order of recording. */
	List<Plan> ofCampaign(long campaignId) {
		return this.jdbc.sql("select * from cycle_plan where campaign_id = ? order by id")
			.param(campaignId)
			.query(this::plan)
			.list();
	}

	List<Plan> ofCommune(long communeReviewId) {
		return this.jdbc.sql("select * from cycle_plan where commune_review_id = ? order by id")
			.param(communeReviewId)
			.query(this::plan)
			.list();
	}

	void hang(long planId, long parentId) {
		this.jdbc.sql("update cycle_plan set parent_id = ? where id = ?").params(parentId, planId).update();
	}

	List<Plan> below(long planId) {
		return this.jdbc.sql("select * from cycle_plan where parent_id = ? order by issued_on, id")
			.param(planId)
			.query(this::plan)
			.list();
	}

	Plan insert(Plan plan) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		write(plan, key);
		long id = Objects.requireNonNull(key.getKeyAs(Long.class));
		this.numbers.record(office(plan), Series.PAPER, plan.document().number(), plan.document().issuedOn(),
				"plan " + id);
		this.dates.insert(id, plan.dates());
		return get(id);
	}

	private void write(Plan plan, GeneratedKeyHolder key) {
		PlanDocument document = plan.document();
		PlanChoices choices = plan.choices();
		this.jdbc.sql("""
				insert into cycle_plan (document_number, issued_on, issuing_body, signer, title, plan_level, unit_code,
				unit_name, parent_id, campaign_id, commune_review_id, extends_id, extension_reason, opinion_giver,
				approval_expected, document_key) values (:number, :issuedOn, :body, :signer, :title, :level, :unitCode,
				:unitName, :parent, :campaign, :commune, :extended, :reason, :opinion, :approval, :documentKey)""")
			.param("number", document.number())
			.param("issuedOn", document.issuedOn())
			.param("body", document.issuingBody())
			.param("signer", document.signer(), Types.VARCHAR)
			.param("title", document.title(), Types.VARCHAR)
			.param("level", (document.level() != null) ? document.level().name() : null, Types.VARCHAR)
			.param("unitCode", document.unitCode(), Types.VARCHAR)
			.param("unitName", document.unitName(), Types.VARCHAR)
			.param("parent", plan.parentId(), Types.BIGINT)
			.param("campaign", plan.campaignId(), Types.BIGINT)
			.param("commune", plan.communeReviewId(), Types.BIGINT)
			.param("extended", plan.extendsId(), Types.BIGINT)
			.param("reason", plan.reason(), Types.VARCHAR)
			.param("opinion", (choices != null) ? choices.opinionGiver() : null, Types.VARCHAR)
			.param("approval", (choices != null) ? choices.approvalExpected() : null, Types.BOOLEAN)
			.param("documentKey", documentKey(document))
			.update(key, "id");
	}

	/**
	 * A commune's own plan stands in its register, any other in that of the body it
	 * names.
	 */
	private static Office office(Plan plan) {
		PlanDocument document = plan.document();
		return (plan.communeReviewId() != null && document.unitCode() != null) ? Office.ofCommune(document.unitCode())
				: Office.named(document.issuingBody());
	}

	/** Spaces, accents and case make no other number or body. */
	private static String documentKey(PlanDocument document) {
		return Office.named(document.issuingBody()).key() + "|" + document.issuedOn().getYear() + "|"
				+ Vietnamese.plain(document.number()).replace(" ", "");
	}

	private Plan plan(ResultSet row, int number) throws SQLException {
		String level = row.getString("plan_level");
		PlanDocument document = new PlanDocument(row.getString("document_number"),
				row.getDate("issued_on").toLocalDate(), row.getString("issuing_body"), row.getString("signer"),
				row.getString("title"), (level == null) ? null : Level.valueOf(level), row.getString("unit_code"),
				row.getString("unit_name"));
		String opinion = row.getString("opinion_giver");
		return new Plan(row.getLong("id"), document, id(row, "parent_id"), id(row, "campaign_id"),
				id(row, "commune_review_id"), id(row, "extends_id"), row.getString("extension_reason"),
				this.dates.of(row.getLong("id")),
				(opinion == null) ? null : new PlanChoices(opinion, row.getBoolean("approval_expected")));
	}

	private static @Nullable Long id(ResultSet row, String column) throws SQLException {
		long id = row.getLong(column);
		return row.wasNull() ? null : id;
	}

}
