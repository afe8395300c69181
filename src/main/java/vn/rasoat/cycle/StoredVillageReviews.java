package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.VillageReview.Status;

/** Village reviews in the database. */
@Repository
@Transactional
class StoredVillageReviews implements VillageReviews {

	private final VillageReviewRows rows;

	private final JdbcClient jdbc;

	private final OpeningReview opening;

	StoredVillageReviews(VillageReviewRows rows, JdbcClient jdbc, OpeningReview opening) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.opening = opening;
	}

	@Override
	@Transactional(readOnly = true)
	public VillageReview get(long id) {
		return row(id).toReview();
	}

	@Override
	public VillageReview lock(long id) {
		long locked = this.jdbc.sql("select id from cycle_village_review where id = ? for update")
			.param(id)
			.query(Long.class)
			.optional()
			.orElseThrow(VillageReviewUnknown::new);
		return get(locked);
	}

	@Override
	@Transactional(readOnly = true)
	public List<VillageReview> in(AreaPath area) {
		return this.rows.inArea(area.text()).stream().map(VillageReviewRow::toReview).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<VillageReview> of(String villageCode, int reviewYear) {
		return this.rows.findByActiveKey(villageCode + "/" + reviewYear).map(VillageReviewRow::toReview);
	}

	@Override
	public VillageReview open(String villageCode, int reviewYear, Milestones milestones) {
		VillageReviewRow row = this.opening.prepare(villageCode, reviewYear, milestones);
		of(villageCode, reviewYear).ifPresent((there) -> {
			throw new ReviewAlreadyOpen(there.villageName(), reviewYear);
		});
		try {
			return this.rows.save(row).toReview();
		}
		catch (DuplicateKeyException | DbActionExecutionException ex) {
			throw new ReviewAlreadyOpen(row.villageName(), reviewYear);
		}
	}

	@Override
	public VillageReview started(long id, LocalDate on, String modelVersion) {
		return change(id, Status.PREPARING, (row) -> row.with(Status.RUNNING, on, modelVersion, 1));
	}

	@Override
	public VillageReview nextRound(long id) {
		return change(id, Status.RUNNING,
				(row) -> row.with(row.status(), row.startedOn(), row.modelVersion(), row.round() + 1));
	}

	@Override
	public VillageReview ended(long id, Status status) {
		VillageReviewRow row = row(id);
		Status expected = (status == Status.CANCELLED) ? row.status() : Status.RUNNING;
		return change(id, expected, (it) -> it.with(status, it.startedOn(), it.modelVersion(), it.round()));
	}

	private VillageReview change(long id, Status expected, UnaryOperator<VillageReviewRow> change) {
		VillageReviewRow row = row(id);
		if (row.status() != expected) {
			throw new ReviewInOtherState(row.villageName(), row.status());
		}
		return this.rows.save(change.apply(row)).toReview();
	}

	private VillageReviewRow row(long id) {
		return this.rows.findById(id).orElseThrow(VillageReviewUnknown::new);
	}

}
