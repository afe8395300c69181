package vn.rasoat.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Resolution;
import vn.rasoat.area.Unit;
import vn.rasoat.area.UnitPassing;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.household.HouseholdPlaces;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.language.WrittenDays;
import vn.rasoat.succession.Preview.DoneLine;
import vn.rasoat.succession.Preview.ReviewLine;
import vn.rasoat.succession.Preview.VillageLine;

/**
 * Moves a commune: villages, households and rights in one transaction. Two admins go one
 * after the other, and the second is told who was first.
 */
@Component
class MovingUnits {

	static final String CASE = "admin/units";

	private final Previewing previewing;

	private final UnitPassing passing;

	private final HouseholdPlaces households;

	private final RightsConcerned rights;

	private final Desk desk;

	MovingUnits(Previewing previewing, UnitPassing passing, HouseholdPlaces households, RightsConcerned rights,
			Desk desk) {
		this.previewing = previewing;
		this.passing = passing;
		this.households = households;
		this.rights = rights;
		this.desk = desk;
	}

	Moved move(Unit commune, Answers answers) {
		return this.desk.attempts().run(() -> moveNow(commune, answers));
	}

	/** The same inside the caller's transaction. */
	Moved moveNow(Unit commune, Answers answers) {
		this.passing.lock(commune);
		Preview preview = this.previewing.of(commune);
		refuse(preview);
		Stream.concat(Stream.of(commune), preview.successors().stream())
			.map(Unit::code)
			.distinct()
			.sorted()
			.forEach(this.households::lock);
		Map<String, Unit> passed = new HashMap<>();
		List<String> told = new ArrayList<>();
		int followed = 0;
		for (VillageLine line : preview.villages()) {
			Unit village = line.village();
			Unit next = pass(preview, line, answers);
			passed.put(village.path().text(), next);
			followed += this.households.follow(village, next);
			told.add("%s (%s) → %s (%s)".formatted(village.name(), village.code(), next.name(), next.code()));
		}
		preview.successors().forEach((successor) -> this.passing.pass(commune, successor, answers.paper()));
		Moved moved = new Moved(told.size(), followed, this.rights.follow(preview, answers, passed));
		write(preview, answers.paper(), told, moved);
		return moved;
	}

	private static void refuse(Preview preview) {
		String name = preview.commune().name();
		if (preview.successors().isEmpty()) {
			throw new SuccessorNotKnown(name);
		}
		if (!preview.complete()) {
			throw new SuccessorsIncomplete(name);
		}
		DoneLine done = preview.done();
		if (preview.isOver() && done != null) {
			throw new MovedAlready(name, done.by(), done.at());
		}
		if (!preview.underWay().isEmpty()) {
			throw new ReviewsUnderWay(name,
					String.join(", ", preview.underWay().stream().map(MovingUnits::title).distinct().toList()));
		}
	}

	private static String title(ReviewLine review) {
		return review.name() + " " + review.year();
	}

	private Unit pass(Preview preview, VillageLine line, Answers answers) {
		Unit village = line.village();
		Unit successor = preview.isDivided() ? chosen(preview, village, answers) : preview.successors().get(0);
		String name = answers.name(village.code()).orElse(village.name());
		if (this.passing.isTaken(successor, name, preview.day())) {
			throw new VillageNameTaken(name, successor.name());
		}
		return this.passing.pass(village, successor, name, preview.day(), answers.paper());
	}

	private static Unit chosen(Preview preview, Unit village, Answers answers) {
		return answers.place(village.code())
			.flatMap((code) -> preview.successors().stream().filter((unit) -> unit.code().equals(code)).findFirst())
			.orElseThrow(() -> new VillageUnassigned(village.name()));
	}

	private void write(Preview preview, Resolution paper, List<String> villages, Moved moved) {
		Map<String, Object> after = new LinkedHashMap<>();
		after.put("successor",
				preview.successors().stream().map((unit) -> unit.name() + " (" + unit.code() + ")").toList());
		after.put("villages", villages);
		after.put("households", moved.households());
		after.put("rights", moved.rights());
		this.desk.journal()
			.record(new Act(CASE, "unit.moved", preview.commune().name() + " (" + preview.commune().code() + ")",
					preview.day(), null, paper.number() + ", " + WrittenDays.day(paper.on(), null), null, Map.of(),
					after));
	}

	/** How much followed. */
	record Moved(int villages, int households, int rights) {
	}

	/** Where it is tried again and written down. */
	@Component
	record Desk(Attempts attempts, Journal journal) {
	}

}
