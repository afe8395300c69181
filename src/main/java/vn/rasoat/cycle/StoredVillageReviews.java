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
import vn.rasoat.refusal.Refusal;

/** Village reviews in the database. */
@Repository
@Transactional
class StoredVillageReviews implements VillageReviews {

	private final VillageReviewRows rows;

	private final JdbcClient jdbc;

	private final OpeningReview opening;

	private final VillageDates dates;

	StoredVillageReviews(VillageReviewRows rows, JdbcClient jdbc, OpeningReview opening, VillageDates dates) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.opening = opening;
		this.dates = dates;
	}

	@Override
	@Transactional(readOnly = true)
	public VillageReview get(long id) {
		return this.dates.dated(row(id));
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
		return this.dates.dated(this.rows.inArea(area.text()));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<VillageReview> of(String villageCode, int reviewYear) {
		return this.rows.findByActiveKey(villageCode + "/" + reviewYear).map(this.dates::dated);
	}

	@Override
	public VillageReview open(String villageCode, int reviewYear, Milestones milestones) {
		return save(this.opening.prepare(villageCode, reviewYear, milestones));
	}

	@Override
	public VillageReview openFor(CommuneReview commune, String villageCode) {
		VillageReviewRow prepared = this.opening.prepare(commune, villageCode);
		return this.rows.findByActiveKey(villageCode + "/" + commune.reviewYear())
			.filter((there) -> there.communeReviewId() == null && there.status() == Status.PREPARING)
			.map((there) -> this.dates.dated(this.rows.save(there.partOf(commune))))
			.orElseGet(() -> save(prepared));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> obstacle(CommuneReview commune, String villageCode) {
		try {
			this.opening.prepare(commune, villageCode);
			return Optional.empty();
		}
		catch (Refusal ex) {
			return Optional.of(ex);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<VillageReview> ofCommune(long communeReviewId) {
		return this.dates.dated(this.rows.ofCommune(communeReviewId));
	}

	private VillageReview save(VillageReviewRow row) {
		of(row.villageCode(), row.reviewYear()).ifPresent((there) -> {
			throw new ReviewAlreadyOpen(there.villageName(), row.reviewYear());
		});
		try {
			return this.dates.dated(this.rows.save(row));
		}
		catch (DuplicateKeyException | DbActionExecutionException ex) {
			throw new ReviewAlreadyOpen(row.villageName(), row.reviewYear());
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
	public VillageReview minutesSigned(long id) {
		return change(id, Status.RUNNING, (row) -> row.with(Status.MINUTES_SIGNED));
	}

	@Override
	public VillageReview posted(long id) {
		return change(id, Status.MINUTES_SIGNED, (row) -> row.with(Status.POSTED));
	}

	@Override
	public VillageReview returned(long id, List<Long> households) {
		VillageReview review = change(id, Status.POSTED,
				(row) -> row.with(Status.RUNNING, row.startedOn(), row.modelVersion(), row.round() + 1));
		households.forEach((household) -> this.jdbc
			.sql("insert into cycle_returned_household (village_review_id, round_no, household_id) values (?, ?, ?)")
			.params(id, review.round(), household)
			.update());
		return review;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Long> householdsOfRound(long id) {
		return this.jdbc.sql("""
				select household_id from cycle_returned_household
				where village_review_id = ? and round_no = ? order by household_id""")
			.params(id, row(id).round())
			.query(Long.class)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean wasReturned(long id) {
		return this.jdbc.sql("select count(*) from cycle_returned_household where village_review_id = ?")
			.param(id)
			.query(Long.class)
			.single() > 0;
	}

	@Override
	public VillageReview ended(long id, Status status) {
		VillageReviewRow row = row(id);
		Status expected = (status == Status.CANCELLED) ? row.status() : Status.RUNNING;
		return change(id, expected, (it) -> it.with(status));
	}

	private VillageReview change(long id, Status expected, UnaryOperator<VillageReviewRow> change) {
		VillageReviewRow row = row(id);
		if (row.status() != expected) {
			throw new ReviewInOtherState(row.villageName(), row.status());
		}
		return this.dates.dated(this.rows.save(change.apply(row)));
	}

	private VillageReviewRow row(long id) {
		return this.rows.findById(id).orElseThrow(VillageReviewUnknown::new);
	}

}
