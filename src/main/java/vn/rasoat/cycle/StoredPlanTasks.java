package vn.rasoat.cycle;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/** Tasks of plans in the database. */
@Repository
@Transactional
class StoredPlanTasks implements PlanTasks {

	private static final String SOONEST = "case when task.due_on is null then 1 else 0 end, task.due_on, task.id";

	private final JdbcClient jdbc;

	private final GivenCommunes communes;

	StoredPlanTasks(JdbcClient jdbc, GivenCommunes communes) {
		this.jdbc = jdbc;
		this.communes = communes;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PlanTask> of(long campaignId) {
		return this.jdbc.sql("""
				select * from cycle_plan_task where campaign_id = ?
				order by case when due_on is null then 1 else 0 end, due_on, id""")
			.param(campaignId)
			.query(StoredPlanTasks::task)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<PlanTask> givenTo(long campaignId, String communeCode) {
		return of(campaignId).stream().filter((task) -> communeCode.equals(task.unitCode())).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<CommuneTask> openIn(Collection<AreaPath> areas) {
		WithinAreas within = WithinAreas.of(areas);
		return within.bind(this.jdbc.sql("""
				select task.*, commune.id as commune_review_id, commune.commune_name from cycle_plan_task task
				join cycle_campaign campaign on campaign.id = task.campaign_id
				join cycle_commune_review commune on commune.campaign_id = task.campaign_id
				and commune.commune_code = task.unit_code
				where task.done_on is null and campaign.status in ('PREPARING', 'RUNNING')
				and commune.status <> 'CANCELLED' and %s
				order by %s""".formatted(within.condition("commune.area_path"), SOONEST)))
			.query((row, number) -> new CommuneTask(task(row, number), row.getLong("commune_review_id"),
					row.getString("commune_name")))
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public List<PlanTask> lateOn(LocalDate day, Collection<AreaPath> areas, int most) {
		return late("task.*", "order by %s fetch first %d rows only".formatted(SOONEST, most), day, areas)
			.query(StoredPlanTasks::task)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public int countLateOn(LocalDate day, Collection<AreaPath> areas) {
		return late("count(*)", "", day, areas).query(Integer.class).single();
	}

	private StatementSpec late(String what, String order, LocalDate day, Collection<AreaPath> areas) {
		WithinAreas within = WithinAreas.of(areas);
		return within.bind(this.jdbc.sql("""
				select %s from cycle_plan_task task
				join cycle_campaign campaign on campaign.id = task.campaign_id
				where task.done_on is null and task.due_on < :day and campaign.status in ('PREPARING', 'RUNNING')
				and %s
				%s""".formatted(what, within.condition("campaign.area_path"), order))).param("day", day);
	}

	@Override
	@Transactional(readOnly = true)
	public PlanTask get(long campaignId, long id) {
		return this.jdbc.sql("select * from cycle_plan_task where campaign_id = ? and id = ?")
			.params(campaignId, id)
			.query(StoredPlanTasks::task)
			.optional()
			.orElseThrow(PlanTaskUnknown::new);
	}

	@Override
	public PlanTask give(long campaignId, String description, String givenTo, @Nullable LocalDate dueOn) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into cycle_plan_task (campaign_id, description, given_to, unit_code, due_on)
				values (:campaign, :description, :givenTo, :unit, :dueOn)""")
			.param("campaign", campaignId)
			.param("description", description)
			.param("givenTo", givenTo)
			.param("unit", this.communes.named(campaignId, givenTo), Types.VARCHAR)
			.param("dueOn", dueOn, Types.DATE)
			.update(key, "id");
		return get(campaignId, Objects.requireNonNull(key.getKeyAs(Long.class)));
	}

	@Override
	public PlanTask done(long campaignId, long id, LocalDate on, @Nullable String by, @Nullable String note) {
		return tick(campaignId, id, on, by, note);
	}

	@Override
	public PlanTask undone(long campaignId, long id) {
		return tick(campaignId, id, null, null, null);
	}

	private PlanTask tick(long campaignId, long id, @Nullable LocalDate on, @Nullable String by,
			@Nullable String note) {
		get(campaignId, id);
		this.jdbc.sql("update cycle_plan_task set done_on = :on, done_by = :by, done_note = :note where id = :id")
			.param("on", on, Types.DATE)
			.param("by", by, Types.VARCHAR)
			.param("note", note, Types.VARCHAR)
			.param("id", id)
			.update();
		return get(campaignId, id);
	}

	private static PlanTask task(ResultSet row, int number) throws SQLException {
		return new PlanTask(row.getLong("id"), row.getLong("campaign_id"), row.getString("description"),
				row.getString("given_to"), row.getString("unit_code"), day(row.getDate("due_on")),
				day(row.getDate("done_on")), row.getString("done_by"), row.getString("done_note"));
	}

	private static @Nullable LocalDate day(@Nullable Date date) {
		return (date == null) ? null : date.toLocalDate();
	}

}
