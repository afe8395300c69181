package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.procedure.Cancellation;

/** What a commune officer may do with the reviews of the own villages. */
@Component
class Steering {

	private final CurrentActor currentActor;

	private final Areas areas;

	private final VillageReviews reviews;

	private final VillageMoves moves;

	private final BusinessClock clock;

	Steering(CurrentActor currentActor, Areas areas, VillageReviews reviews, VillageMoves moves, BusinessClock clock) {
		this.currentActor = currentActor;
		this.areas = areas;
		this.reviews = reviews;
		this.moves = moves;
		this.clock = clock;
	}

	NewReviewForm proposal() {
		return new NewReviewForm(null, this.clock.today().getYear(), null, null, null);
	}

	/** Villages of the communes the actor is an officer of. */
	@Transactional(readOnly = true)
	public List<Unit> villages() {
		Actor actor = this.currentActor.get();
		LocalDate today = this.clock.today();
		return actor.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.COMMUNE_OFFICER)
			.map(Grant::area)
			.flatMap((area) -> this.areas.at(new AreaPath(area), today).stream())
			.filter((unit) -> unit.level() == Level.COMMUNE)
			.flatMap((commune) -> this.areas.below(commune.code(), today).stream())
			.toList();
	}

	@Transactional
	public VillageReview open(NewReviewForm form) {
		String code = Objects.requireNonNull(form.village());
		Unit village = this.areas.get(code, this.clock.today());
		this.currentActor.require(Role.COMMUNE_OFFICER, village.path());
		return this.reviews.open(code, Objects.requireNonNull(form.reviewYear()),
				new Milestones(Objects.requireNonNull(form.surveyBy()), Objects.requireNonNull(form.meetingBy()),
						Objects.requireNonNull(form.minutesBy())));
	}

	public void start(long id) {
		requireOfficer(id);
		this.moves.begins(id);
	}

	public void cancel(long id, Cancellation cancellation) {
		requireOfficer(id);
		Cancellation founded = cancellation.founded();
		this.moves.cancel(id, founded);
	}

	private void requireOfficer(long id) {
		this.currentActor.require(Role.COMMUNE_OFFICER, this.reviews.get(id).path());
	}

}
