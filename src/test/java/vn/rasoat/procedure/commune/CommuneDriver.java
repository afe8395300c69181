package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.access.Role;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.ruleset.Category;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskForms;

/**
 * Carries communes through their review as their people would, in the words of the field.
 */
@TestComponent
public class CommuneDriver {

	@Autowired
	CommuneFixtures fixtures;

	@Autowired
	CommuneReviews communes;

	@Autowired
	VillageReviews villages;

	@Autowired
	ReviewCommuneProcess process;

	@Autowired
	CancellingCommunes cancelling;

	@Autowired
	AddingVillages adding;

	@Autowired
	TaskEntries entries;

	@Autowired
	TaskForms forms;

	@Autowired
	ListMaking lists;

	@Autowired
	VillageDriver villageDriver;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	private final Map<Long, String> officers = new ConcurrentHashMap<>();

	/**
	 * A commune that waits, with villages of so many poor households in the register
	 * each.
	 */
	public Commune waiting(int... households) {
		return waiting(this.fixtures.campaign(), households);
	}

	public Commune waiting(Campaign campaign, int... households) {
		Unit unit = this.fixtures.communeOf(campaign);
		for (int number : households) {
			village(unit, number);
		}
		return of(this.communes.open(campaign, unit.code(), CommuneFixtures.TODAY));
	}

	/** A commune of whatever campaign, with an officer of its own. */
	public Commune of(CommuneReview review) {
		Unit unit = this.fixtures.unit(review.communeCode());
		String officer = this.officers.computeIfAbsent(review.id(),
				(id) -> this.fixtures.people.with(Role.COMMUNE_OFFICER, unit.path()));
		return new Commune(this, review.id(), unit, officer);
	}

	/** A commune whose preparation has begun. */
	public Commune preparing(int... households) {
		Commune commune = waiting(households);
		this.process.communeOpens(commune.id());
		return commune;
	}

	/** The same where a provincial body gives its opinion. */
	public Commune asked(int... households) {
		Commune commune = waiting(this.fixtures.campaign("provincial-body"), households);
		this.process.communeOpens(commune.id());
		return commune;
	}

	/** A commune whose villages are under way. */
	public Commune reviewing(int... households) {
		Commune commune = preparing(households);
		commune.isPrepared();
		return commune;
	}

	/** A village the register knows since last year. */
	public Unit village(Unit commune, int households) {
		Unit unit = this.fixtures.places().village(commune);
		LocalDate before = LocalDate.of(2025, 10, 16);
		VillageReview last = this.villages.open(unit.code(), 2025, new Milestones(before, before, before));
		for (int number = 0; number < households; number++) {
			this.lists.addCurrent(last.id(), household("Nguyễn Văn " + (char) ('A' + number)), Category.POOR);
		}
		return unit;
	}

	Village at(VillageReview village, Commune commune) {
		return new Village(this.villageDriver, village.id(), holder(Role.REVIEWER, village),
				holder(Role.VILLAGE_HEAD, village), commune.officer());
	}

	/** Does what the executor would do in the commune and its villages now. */
	public void settle(Commune commune) {
		List<Job> due = due(commune);
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			due = due(commune);
		}
	}

	/** Instances of the commune and of everything below it. */
	public long running(Commune commune) {
		return keys(commune)
			.mapToLong((key) -> this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count())
			.sum();
	}

	List<Job> due(Commune commune) {
		return keys(commune).flatMap((key) -> due(key).stream()).toList();
	}

	List<Job> due(String caseKey) {
		return jobs(caseKey, JobQuery::executable);
	}

	/**
	 * Automatic steps of the commune and its villages that were tried in vain too often.
	 */
	List<Job> givenUp(Commune commune) {
		return keys(commune).flatMap((key) -> jobs(key, JobQuery::noRetriesLeft).stream()).toList();
	}

	private List<Job> jobs(String caseKey, UnaryOperator<JobQuery> which) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((instance) -> which.apply(this.management.createJobQuery().processInstanceId(instance.getId()))
				.list()
				.stream())
			.toList();
	}

	private Stream<String> keys(Commune commune) {
		return Stream.concat(Stream.of(commune.review().caseKey()),
				this.villages.ofCommune(commune.id()).stream().map(VillageReview::caseKey));
	}

	private String holder(Role role, VillageReview village) {
		return this.fixtures.people.with(role, village.path());
	}

	private static NewHousehold household(String head) {
		return new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(head, "Chủ hộ", null, null, null, "Kinh")));
	}

}
