package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Successors;
import vn.rasoat.area.Successors.Successor;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.succession.Preview.ReviewLine;

/** Where a commune can go, and which of its reviews keep it back. */
@Component
class Targets {

	private final Areas areas;

	private final Successors successors;

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final BusinessClock clock;

	Targets(Areas areas, Successors successors, CommuneReviews communes, VillageReviews villages, BusinessClock clock) {
		this.areas = areas;
		this.successors = successors;
		this.communes = communes;
		this.villages = villages;
		this.clock = clock;
	}

	Unit unit(String code, LocalDate on) {
		return this.areas.get(code, on);
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** First day on which the commune no longer stood; it has to have come. */
	LocalDate dayOf(Unit commune) {
		LocalDate day = commune.validTo();
		if (day == null || day.isAfter(this.clock.today())) {
			throw new ChangeNotYet(commune.name(), day);
		}
		return day;
	}

	/** Successors that stand in the register; none while nobody knows them. */
	List<Unit> of(Unit commune) {
		LocalDate day = dayOf(commune);
		return this.successors.of(commune.code(), day.minusDays(1))
			.stream()
			.flatMap((next) -> this.areas.find(next.code(), day).stream())
			.filter((unit) -> unit.level() == Level.COMMUNE)
			.toList();
	}

	/**
	 * Whether every part of the commune is known to have gone somewhere: of one that was
	 * divided there are several successors, and all of them stand.
	 */
	boolean isComplete(Unit commune) {
		List<Successor> known = this.successors.of(commune.code(), dayOf(commune).minusDays(1));
		return known.size() == of(commune).size() && (known.size() != 1 || known.get(0).whole());
	}

	/** Reviews in which people still have something to do. */
	List<ReviewLine> underWay(Unit commune) {
		Stream<ReviewLine> own = this.communes.in(commune.path())
			.stream()
			.filter((review) -> !review.status().isFinal())
			.map(Targets::line);
		Stream<ReviewLine> below = this.villages.in(commune.path())
			.stream()
			.filter((review) -> !review.status().isFinal())
			.map(Targets::line);
		return Stream.concat(own, below).toList();
	}

	static ReviewLine line(CommuneReview review) {
		return new ReviewLine(review.communeName(), review.reviewYear(), "/commune-reviews/" + review.id());
	}

	static ReviewLine line(VillageReview review) {
		return new ReviewLine(review.villageName(), review.reviewYear(), "/reviews/" + review.id());
	}

}
