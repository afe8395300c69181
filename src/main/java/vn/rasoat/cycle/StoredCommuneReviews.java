package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview.Status;

/** Commune reviews in the database. */
@Repository
@Transactional
class StoredCommuneReviews implements CommuneReviews {

	private final CommuneReviewRows rows;

	private final CommuneReturns returns;

	private final JdbcClient jdbc;

	private final Areas areas;

	StoredCommuneReviews(CommuneReviewRows rows, CommuneReturns returns, JdbcClient jdbc, Areas areas) {
		this.rows = rows;
		this.returns = returns;
		this.jdbc = jdbc;
		this.areas = areas;
	}

	@Override
	@Transactional(readOnly = true)
	public CommuneReview get(long id) {
		return row(id).toReview();
	}

	@Override
	public CommuneReview lock(long id) {
		long locked = this.jdbc.sql("select id from cycle_commune_review where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.orElseThrow(CommuneReviewUnknown::new);
		return get(locked);
	}

	@Override
	@Transactional(readOnly = true)
	public List<CommuneReview> ofCampaign(long campaignId) {
		return this.rows.ofCampaign(campaignId).stream().map(CommuneReviewRow::toReview).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<CommuneReview> in(AreaPath area) {
		return this.rows.inArea(area.text()).stream().map(CommuneReviewRow::toReview).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CommuneReview> of(String communeCode, int reviewYear) {
		return this.rows.findByActiveKey(communeCode + "/" + reviewYear).map(CommuneReviewRow::toReview);
	}

	@Override
	public CommuneReview open(Campaign campaign, String communeCode, LocalDate on) {
		Unit commune = this.areas.get(communeCode, on);
		if (commune.level() != Level.COMMUNE || !campaign.path().contains(commune.path())) {
			throw new CommuneOutsideCampaign(commune.name(), campaign.name());
		}
		of(communeCode, campaign.reviewYear()).ifPresent((there) -> {
			throw new CommuneAlreadyOpen(there.communeName(), campaign.reviewYear());
		});
		try {
			return this.rows.save(CommuneReviewRow.opened(campaign, commune)).toReview();
		}
		catch (DuplicateKeyException | DbActionExecutionException ex) {
			throw new CommuneAlreadyOpen(commune.name(), campaign.reviewYear());
		}
	}

	@Override
	public CommuneReview started(long id, LocalDate on, String modelVersion) {
		return change(id, Set.of(Status.WAITING), (row) -> row.started(on, modelVersion));
	}

	@Override
	public CommuneReview reviewing(long id) {
		return change(id, Set.of(Status.PREPARING), (row) -> row.with(Status.REVIEWING));
	}

	@Override
	public CommuneReview deciding(long id) {
		CommuneReview review = get(id);
		return (review.status() == Status.DECIDING) ? review
				: change(id, Set.of(Status.REVIEWING), (row) -> row.with(Status.DECIDING));
	}

	@Override
	public CommuneReview ended(long id, Status status) {
		return change(id, EnumSet.complementOf(EnumSet.of(Status.DECIDED, Status.CANCELLED)),
				(row) -> row.with(status));
	}

	@Override
	public void returned(long id, Map<Long, List<Long>> householdsByVillageReview) {
		this.returns.note(lock(id), householdsByVillageReview);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, List<Long>> waitingReturns(long id) {
		return this.returns.of(get(id));
	}

	@Override
	public CommuneReview reviewedAgain(long id) {
		return change(id, Set.of(Status.DECIDING), CommuneReviewRow::again);
	}

	private CommuneReview change(long id, Set<Status> expected, UnaryOperator<CommuneReviewRow> change) {
		CommuneReviewRow row = row(id);
		if (!expected.contains(row.status())) {
			throw new CommuneInOtherState(row.communeName(), row.status());
		}
		return this.rows.save(change.apply(row)).toReview();
	}

	private CommuneReviewRow row(long id) {
		return this.rows.findById(id).orElseThrow(CommuneReviewUnknown::new);
	}

}
