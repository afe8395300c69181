package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecideCommuneModel.Variables;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskForms;

/**
 * Carries a commune from the day on which its villages are done to its certificates, as
 * the people of three offices would.
 */
@TestComponent
public class DecisionDriver {

	/** Day on which the villages are done in 2026, a Monday. */
	public static final LocalDate DAY = LocalDate.of(2026, 11, 9);

	final TaskEntries entries;

	final TaskForms forms;

	final TestPeople people;

	final RuntimeService runtime;

	final ManagementService management;

	private final EngineDoor door;

	private final Places places;

	private final CommuneByHand byHand;

	private final VillageByHand villages;

	DecisionDriver(TaskEntries entries, TaskForms forms, TestPeople people, RuntimeService runtime,
			ManagementService management, EngineDoor door, Places places, CommuneByHand byHand,
			VillageByHand villages) {
		this.entries = entries;
		this.forms = forms;
		this.people = people;
		this.runtime = runtime;
		this.management = management;
		this.door = door;
		this.places = places;
		this.byHand = byHand;
		this.villages = villages;
	}

	/** A commune of one village in 2026 where a provincial body answers. */
	public CommuneAtWork villagesDone(Family... families) {
		return villagesDone(DAY, "provincial-body", families);
	}

	/**
	 * @param giver who answers by the plan of the campaign
	 */
	public CommuneAtWork villagesDone(LocalDate day, String giver, Family... families) {
		TestTime.set(day);
		Unit province = this.places.province();
		Unit commune = this.places.commune(province);
		return villagesDone(day, giver, province, commune, Map.of(this.places.village(commune), List.of(families)));
	}

	/** The same in a commune and villages that are there, led by a unit above it. */
	public CommuneAtWork villagesDone(LocalDate day, String giver, Unit lead, Unit commune,
			Map<Unit, List<Family>> villages) {
		TestTime.set(day);
		Campaign campaign = this.byHand.campaign(lead, day.getYear(), giver, day);
		CommuneReview review = this.byHand.open(campaign, commune, day, this.door.currentVersion(lead.path()));
		Map<Long, Family> all = new HashMap<>();
		villages.forEach((village, families) -> {
			Map<Long, Family> households = new HashMap<>(this.byHand.village(review, village, families, day));
			long villageReview = this.byHand.villages().of(village.code(), day.getYear()).orElseThrow().id();
			this.villages.carry(villageReview, households, day);
			all.putAll(households);
		});
		this.byHand.communes().deciding(review.id());
		CommuneAtWork atWork = new CommuneAtWork(this, campaign.id(), review.id(),
				this.byHand.villages().ofCommune(review.id()).get(0).id(), all,
				this.people.with(Role.COMMUNE_OFFICER, commune.path()),
				this.people.with(Role.COMMUNE_CHAIR, commune.path()), this.people.with(Role.LEAD_OFFICER, lead.path()),
				this.people.with(Role.UPPER_LEADER, lead.path()));
		begin(atWork);
		return atWork;
	}

	/** A commune whose villages are done by their own processes, and those who decide. */
	public CommuneAtWork of(Commune commune) {
		CommuneReview review = commune.review();
		AreaPath province = new AreaPath(review.path().text().replaceAll("^(/[^/]+/).*", "$1"));
		return new CommuneAtWork(this, review.campaignId(), review.id(), commune.villages().get(0).id(), Map.of(),
				commune.officer(), this.people.with(Role.COMMUNE_CHAIR, review.path()),
				this.people.with(Role.LEAD_OFFICER, province), this.people.with(Role.UPPER_LEADER, province));
	}

	/**
	 * The villages take up what was returned, find the same households as these, and the
	 * commune decides again.
	 */
	void reviewedAgain(CommuneAtWork atWork, Map<Long, Family> families, LocalDate day) {
		this.byHand.communes().reviewedAgain(atWork.id());
		this.byHand.villages().returned(atWork.villageReviewId(), List.copyOf(families.keySet()));
		this.villages.carry(atWork.villageReviewId(), families, day);
		this.byHand.communes().deciding(atWork.id());
		begin(atWork);
	}

	long villageOf(long communeReviewId, long household) {
		return this.byHand.villageOf(communeReviewId, household);
	}

	/** What the engine has to do by itself for a commune, until nothing is left. */
	void runsJobs(CommuneAtWork atWork) {
		boolean ran = true;
		while (ran) {
			ran = false;
			for (var instance : this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(atWork.caseKey())
				.list()) {
				for (var job : this.management.createJobQuery()
					.processInstanceId(instance.getId())
					.executable()
					.list()) {
					this.management.executeJob(job.getId());
					ran = true;
				}
			}
		}
	}

	CommuneReview review(long id) {
		return this.byHand.communes().get(id);
	}

	public void decided(long id) {
		this.byHand.communes().ended(id, CommuneReview.Status.DECIDED);
	}

	private void begin(CommuneAtWork atWork) {
		int year = review(atWork.id()).reviewYear();
		Map<String, Object> variables = Map.of(Variables.COMMUNE_REVIEW_ID, atWork.id(), Variables.REPORT_DUE_AT,
				endOf(LocalDate.of(year, 11, 20)), Variables.DECISION_DUE_AT, endOf(LocalDate.of(year, 12, 10)));
		this.door.start(DecideCommuneModel.KEY, Objects.requireNonNull(review(atWork.id()).modelVersion()),
				atWork.caseKey(), variables);
	}

	private static Date endOf(LocalDate day) {
		return Date.from(WorkingDays.endOf(day));
	}

}
