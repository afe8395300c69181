package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign.Status;

/** Campaigns in the database. */
@Repository
@Transactional
class StoredCampaigns implements Campaigns {

	private final CampaignRows rows;

	private final JdbcClient jdbc;

	private final CampaignOpening opening;

	StoredCampaigns(CampaignRows rows, JdbcClient jdbc, CampaignOpening opening) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.opening = opening;
	}

	@Override
	@Transactional(readOnly = true)
	public Campaign get(long id) {
		return row(id).toCampaign();
	}

	@Override
	public Campaign lock(long id) {
		long locked = this.jdbc.sql("select id from cycle_campaign where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.orElseThrow(CampaignUnknown::new);
		return get(locked);
	}

	@Override
	public Campaign open(NewCampaign campaign) {
		Unit lead = this.opening.lead(campaign.leadCode());
		String ruleSet = this.opening.ruleSet(campaign.ruleSet(), campaign.reviewYear());
		NewCampaign checked = new NewCampaign(campaign.name(), campaign.reviewYear(), lead.code(), ruleSet,
				this.opening.secondRuleSet(campaign.secondRuleSet(), ruleSet));
		return save(CampaignRow.opened(checked, lead, ruleSet));
	}

	@Override
	public Campaign bound(long id, String modelVersion) {
		return change(id, Status.PREPARING, (row) -> row.with(row.status(), row.startedOn(), modelVersion));
	}

	@Override
	public Campaign started(long id, LocalDate on) {
		return change(id, Status.PREPARING, (row) -> row.with(Status.RUNNING, on, row.modelVersion()));
	}

	@Override
	public Campaign ended(long id, Status status) {
		CampaignRow row = row(id);
		Status expected = (status == Status.CANCELLED && row.toCampaign().isOpen()) ? row.status() : Status.RUNNING;
		return change(id, expected, (it) -> it.with(status, it.startedOn(), it.modelVersion()));
	}

	private Campaign save(CampaignRow row) {
		if (this.rows.findByActiveKey(String.valueOf(row.activeKey())).isPresent()) {
			throw new CampaignAlreadyOpen(row.leadName(), row.name(), row.reviewYear());
		}
		try {
			return this.rows.save(row).toCampaign();
		}
		catch (DuplicateKeyException | DbActionExecutionException ex) {
			throw new CampaignAlreadyOpen(row.leadName(), row.name(), row.reviewYear());
		}
	}

	private Campaign change(long id, Status expected, UnaryOperator<CampaignRow> change) {
		CampaignRow row = row(id);
		if (row.status() != expected) {
			throw new CampaignInOtherState(row.name());
		}
		return this.rows.save(change.apply(row)).toCampaign();
	}

	private CampaignRow row(long id) {
		return this.rows.findById(id).orElseThrow(CampaignUnknown::new);
	}

}
