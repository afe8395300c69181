package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskForms;

/**
 * Carries villages through their review as the three people would, in the words of the
 * field.
 */
@TestComponent
public class VillageDriver {

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	public static final Milestones MILESTONES = new Milestones(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23),
			LocalDate.of(2026, 10, 30));

	final TaskEntries entries;

	final TaskForms forms;

	final VillageReviews reviews;

	private final VillageFixtures fixtures;

	private final EngineSteps engine;

	VillageDriver(TaskEntries entries, TaskForms forms, VillageReviews reviews, VillageFixtures fixtures,
			EngineSteps engine) {
		this.entries = entries;
		this.forms = forms;
		this.reviews = reviews;
		this.fixtures = fixtures;
		this.engine = engine;
	}

	/** A village of its own with that many households on the list, not started. */
	public Village village(int households) {
		return village(households, MILESTONES);
	}

	public Village village(int households, Milestones milestones) {
		return this.fixtures.village(this, households, milestones);
	}

	public Village running(int households) {
		Village village = village(households);
		village.begins();
		return village;
	}

	/** How many households stand on the list of a village. */
	public int households(long reviewId) {
		return this.fixtures.reviewLists.of(reviewId).size();
	}

	/** Households on the list of a village. */
	public List<Long> householdIds(long reviewId) {
		return this.fixtures.reviewLists.of(reviewId).stream().map(ListedHousehold::id).toList();
	}

	EngineSteps engine() {
		return this.engine;
	}

	VillageFixtures fixtures() {
		return this.fixtures;
	}

}
