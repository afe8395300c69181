package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.TestTime;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign and the two people who lead it. */
public record CampaignAtWork(CampaignDriver driver, long id, Unit unit, String lead, String leader) {

	public Campaign campaign() {
		return this.driver.campaigns.get(this.id);
	}

	public String caseKey() {
		return "campaign/" + this.id;
	}

	/** Its communes with their officers, in the order of their names. */
	public List<Commune> communes() {
		return this.driver.communes.ofCampaign(this.id).stream().map(this.driver.communeDriver::of).toList();
	}

	public Commune commune(int place) {
		return communes().get(place);
	}

	/** The first commune whose village has nobody to review. */
	public Commune withoutHouseholds() {
		return communes().stream().filter((it) -> it.states().contains("EMPTY")).findFirst().orElseThrow();
	}

	/** The first commune that is still prepared. */
	Commune running() {
		return communes().stream()
			.filter((it) -> it.review().status() == CommuneReview.Status.PREPARING)
			.findFirst()
			.orElseThrow();
	}

	/** A commune goes from its preparation to its certificates; it has nobody to review. */
	void decides(Commune commune) {
		TestTime.set(LocalDate.of(2026, 10, 5));
		commune.isPrepared();
		TestTime.set(DecisionDriver.DAY);
		this.driver.decisions.of(commune).goesThrough(DecisionDriver.DAY);
		commune.settles();
		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDED);
	}

	/** Steps people have tasks for. */
	public List<String> open() {
		return entries().stream().map(TaskEntry::step).toList();
	}

	public TaskEntry task(String step) {
		return entries().stream().filter((it) -> it.step().equals(step)).findFirst().orElseThrow();
	}

	/** The plan of An Giang 2026, with a number of its own. */
	public Map<String, Object> plan() {
		return CampaignAnswers.plan(this.unit.name());
	}

	public MvcTestResult issues(Map<String, Object> plan) {
		return submits(this.lead, ReviewCycleModel.ISSUE_PLAN, plan);
	}

	public void planComesInForce(Map<String, Object> plan) {
		assertThat(issues(plan)).hasStatusOk();
	}

	public MvcTestResult submits(String username, String step, Map<String, Object> answers) {
		return this.driver.post("/api/tasks/" + task(step).id() + "/submission", username, answers);
	}

	public MvcTestResult posts(String path, Map<String, ?> body) {
		return this.driver.post("/api/campaigns/" + this.id + path, this.lead, body);
	}

	/** Committee and conference; then the communes begin. */
	public void launches() {
		launches(2026);
	}

	void launches(int year) {
		Map<String, Object> committee = CampaignAnswers.inYear(CampaignAnswers.committee(), year);
		assertThat(submits(this.lead, ReviewCycleModel.SET_UP_COMMITTEE, committee)).hasStatusOk();
		Map<String, Object> launch = CampaignAnswers.inYear(CampaignAnswers.launch(), year);
		assertThat(submits(this.lead, ReviewCycleModel.LAUNCH_CAMPAIGN, launch)).hasStatusOk();
		settles();
	}

	/** Takes another commune in, with a village of so many poor households. */
	public Commune takesIn(Unit commune, int households) {
		this.driver.communeDriver.village(commune, households);
		assertThat(posts("/communes", Map.of("commune", commune.code()))).hasStatus2xxSuccessful();
		return this.driver.communeDriver
			.of(this.driver.communes.of(commune.code(), campaign().reviewYear()).orElseThrow());
	}

	public MvcTestResult reportsPreliminarily(LocalDate day) {
		return submits(this.lead, ReviewCycleModel.REPORT_PRELIMINARY, CampaignAnswers.report(day));
	}

	public MvcTestResult reportsOfficially(LocalDate day) {
		return submits(this.lead, ReviewCycleModel.REPORT_OFFICIAL, CampaignAnswers.report(day));
	}

	public MvcTestResult approves(LocalDate day) {
		return submits(this.leader, ReviewCycleModel.APPROVE_RESULTS, CampaignAnswers.approval(day, this.unit.name()));
	}

	/**
	 * A later document moves dates.
	 * @param days new last days by milestone
	 */
	public MvcTestResult extendsPlan(Map<String, String> days) {
		Map<String, Object> extension = new HashMap<>(Map.of("number", CampaignAnswers.number("KH-UBND"), "issuedOn",
				"2026-10-05", "reason", "Mưa lũ", "acknowledged", true));
		extension.putAll(days);
		return posts("/extensions", extension);
	}

	public MvcTestResult cancels() {
		MvcTestResult result = posts("/cancellation", Map.of("reason", "Sáp nhập", "paper", "9/QĐ"));
		communes().forEach((commune) -> this.driver.communeDriver.settle(commune));
		return result;
	}

	/** The day is over, and the campaign does what is due. */
	public void endOf(LocalDate day) {
		timeReaches(WorkingDays.endOf(day));
	}

	public void timeReaches(Instant instant) {
		TestTime.set(instant);
		settles();
	}

	/** Does what the executor would do in the campaign now. */
	public void settles() {
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			due.forEach((job) -> this.driver.management.executeJob(job.getId()));
		}
	}

	public ProcessInstance instance() {
		return this.driver.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey()).singleResult();
	}

	public boolean isRunning() {
		return this.driver.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey()).count() > 0;
	}

	/** Whether the campaign waits at a node of its model. */
	public boolean waitsAt(String node) {
		return this.driver.runtime.createExecutionQuery().processInstanceBusinessKey(caseKey()).activityId(node).count() > 0;
	}

	/** Instants the timers of the campaign wait for. */
	public List<Instant> timers() {
		return this.driver.management.createJobQuery()
			.processInstanceId(instance().getId())
			.timers()
			.list()
			.stream()
			.map((job) -> job.getDuedate().toInstant())
			.toList();
	}

	private List<TaskEntry> entries() {
		return this.driver.entries.ofCase(caseKey()).stream().filter(TaskEntry::isOpen).toList();
	}

	private List<Job> due() {
		return isRunning() ? this.driver.management.createJobQuery()
			.processInstanceId(instance().getId())
			.executable()
			.list() : List.of();
	}

}
