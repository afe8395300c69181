package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.cycle.RealPlans;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A campaign in a province of its own, from its plan on. */
@RaSoatTest
class ReviewCycleTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final AtomicInteger CODES = new AtomicInteger(97000);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private CommuneReviews communes;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private Journal journal;

	@Autowired
	private TellingAgain tellingAgain;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	private String lead = "";

	private long id;

	@BeforeEach
	void campaignIsOpened() throws Exception {
		this.people.known("admin", Role.ADMIN);
		String province = unit("PROVINCE", "province", null);
		List<String> codes = List.of(unit("COMMUNE", "commune", province), unit("COMMUNE", "commune", province));
		this.lead = this.people.with(Role.LEAD_OFFICER, new AreaPath("/" + province + "/"));
		MvcTestResult opened = post("/api/campaigns",
				Map.of("name", "Rà soát 2026", "reviewYear", 2026, "lead", province, "communes", codes));
		assertThat(opened).hasStatus(201);
		this.id = JSON.readTree(opened.getResponse().getContentAsString()).path("id").asLong();
	}

	@Test
	void planInForceLeadsToPreliminaryReportAndCommitteeSideBySide() {
		assertThat(open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);
		assertThat(issue(plan())).hasStatusOk();
		assertThat(open()).containsExactlyInAnyOrder(ReviewCycleModel.REPORT_PRELIMINARY,
				ReviewCycleModel.SET_UP_COMMITTEE);
		assertThat(task(ReviewCycleModel.REPORT_PRELIMINARY).dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 11, 13)));
		assertThat(this.campaigns.get(this.id).status()).isEqualTo(Campaign.Status.RUNNING);
	}

	@Test
	void doubtfulPlanIsIssuedOnlyKnowingly() {
		Map<String, Object> doubtful = plan();
		doubtful.put("decisionBy", "2026-11-13");
		assertThat(issue(doubtful)).hasStatus(422).bodyText().contains("Xin ý kiến 5 ngày làm việc");
		assertThat(this.campaigns.get(this.id).status()).isEqualTo(Campaign.Status.PREPARING);
		doubtful.put("acknowledged", true);
		assertThat(issue(doubtful)).hasStatusOk();
		assertThat(this.journal.of(key())).anyMatch((it) -> it.action().equals("plan.warnings-acknowledged"));
	}

	@Test
	void unlawfulPlanIsRefusedHoweverKnowingly() {
		Map<String, Object> unlawful = plan();
		unlawful.put("officialBy", "2026-12-31");
		unlawful.put("acknowledged", true);
		assertThat(issue(unlawful)).hasStatus(422).bodyText().contains("Điều 7.3");
		assertThat(open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);
	}

	@Test
	void milestoneThatWasMovedIsToldAgain() {
		Map<String, Object> early = plan();
		early.put("preliminaryBy", "2026-10-09");
		assertThat(issue(early)).hasStatusOk();
		timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 9)));
		assertThat(this.missed.isNoted(key(), "preliminary")).isTrue();
		assertThat(extend("2026-11-13")).hasStatusOk();
		assertThat(this.missed.isNoted(key(), "preliminary")).isFalse();
		Instant moved = WorkingDays.endOf(LocalDate.of(2026, 11, 13));
		assertThat(task(ReviewCycleModel.REPORT_PRELIMINARY).dueAt()).isEqualTo(moved);
		timeReaches(moved);
		this.tellingAgain.run(moved);
		assertThat(this.missed.isNoted(key(), "preliminary")).isTrue();
	}

	@Test
	void extensionMovesATimerThatHasNotFired() {
		assertThat(issue(plan())).hasStatusOk();
		assertThat(extend("2026-11-06")).hasStatusOk();
		assertThat(this.management.createJobQuery().processInstanceId(instance()).timers().list())
			.anyMatch((job) -> job.getDuedate().toInstant().equals(WorkingDays.endOf(LocalDate.of(2026, 11, 6))));
	}

	@Test
	void lawIsNotExtended() {
		assertThat(issue(plan())).hasStatusOk();
		assertThat(extend("2026-11-20")).hasStatus(422).bodyText().contains("Điều 7.2");
	}

	@Test
	void cancelledWithItsCommunes() {
		assertThat(issue(plan())).hasStatusOk();
		assertThat(post("/api/campaigns/" + this.id + "/cancellation", Map.of("reason", "Sáp nhập", "paper", "9/QĐ")))
			.hasStatusOk();
		assertThat(this.communes.ofCampaign(this.id)).extracting(CommuneReview::status)
			.containsOnly(CommuneReview.Status.CANCELLED);
		assertThat(this.campaigns.get(this.id).status()).isEqualTo(Campaign.Status.CANCELLED);
		assertThat(open()).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key()).count()).isZero();
		String ended = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key())
			.singleResult()
			.getId();
		assertThat(this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(ended)
			.activityId("EndEvent_Cancelled")
			.count()).isOne();
	}

	@Test
	void pageShowsThePlanAndItsDates() {
		assertThat(issue(plan())).hasStatusOk();
		assertThat(this.mvc.get().uri("/campaigns/{id}", this.id).with(as(this.lead))).hasStatusOk()
			.bodyText()
			.contains("/KH-UBND", "13/11/2026", "In phiếu");
		assertThat(this.mvc.get().uri("/campaigns/new").with(as(this.lead))).hasStatusOk();
		assertThat(this.mvc.get().uri("/campaigns").with(as(this.lead))).hasStatusOk()
			.bodyText()
			.contains("Rà soát 2026");
		String other = this.people.with(Role.LEAD_OFFICER, new AreaPath("/91/"));
		assertThat(this.mvc.get().uri("/campaigns/{id}", this.id).with(as(other))).hasStatus(403);
	}

	private Map<String, Object> plan() {
		Map<String, Object> plan = new HashMap<>(Map.of("number", CODES.incrementAndGet() + "/KH-UBND", "issuingBody",
				"UBND tỉnh thử " + this.id, "happenedOn", "2026-08-28", "latePaper", "KH-UBND", "lateReason",
				"Nhập khi mở phần mềm", "windowFrom", "2026-09-03", "windowTo", "2026-12-14", "opinionGiver",
				"provincial-body", "approvalExpected", false));
		RealPlans.anGiang().lastDays().forEach((milestone, day) -> plan.put(milestone.key() + "By", day.toString()));
		plan.put("tasks", List.of(Map.of("description", "In phiếu", "givenTo", "Sở NN&MT", "dueOn", "2026-09-10")));
		return plan;
	}

	private MvcTestResult issue(Map<String, Object> plan) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/submission", task(ReviewCycleModel.ISSUE_PLAN).id())
			.with(as(this.lead))
			.with(csrf())
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType("application/json")
			.content(JSON.writeValueAsString(plan))
			.exchange();
	}

	private MvcTestResult extend(String preliminary) {
		return post("/api/campaigns/" + this.id + "/extensions", Map.of("number", CODES.incrementAndGet() + "/KH-UBND",
				"issuedOn", "2026-10-05", "reason", "Mưa lũ", "preliminary", preliminary, "acknowledged", true));
	}

	private String unit(String level, String kind, String parent) {
		String code = String.valueOf(CODES.incrementAndGet());
		Map<String, Object> unit = new HashMap<>(Map.of("level", level, "code", code, "kind", kind, "name",
				"Đơn vị " + code, "validFrom", "2025-07-01"));
		if (parent != null) {
			unit.put("parent", parent);
			unit.put("setting", "RURAL");
		}
		assertThat(this.mvc.post()
			.uri("/api/admin/units")
			.with(as("admin"))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(unit))
			.exchange()).hasStatus2xxSuccessful();
		return code;
	}

	private MvcTestResult post(String path, Map<String, ?> body) {
		return this.mvc.post()
			.uri(path)
			.with(as(this.lead))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(body))
			.exchange();
	}

	private void timeReaches(Instant instant) {
		TestTime.set(instant);
		this.management.createJobQuery()
			.processInstanceId(instance())
			.executable()
			.list()
			.forEach((job) -> this.management.executeJob(job.getId()));
	}

	private String instance() {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key()).singleResult().getId();
	}

	private List<String> open() {
		return this.entries.ofCase(key()).stream().filter(TaskEntry::isOpen).map(TaskEntry::step).toList();
	}

	private TaskEntry task(String step) {
		return this.entries.ofCase(key())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(step))
			.findFirst()
			.orElseThrow();
	}

	private String key() {
		return "campaign/" + this.id;
	}

}
