package vn.rasoat.procedure.commune;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A later document of a commune moves dates the commune gave itself. */
@RaSoatTest
class AmendingPlansTests {

	private static final LocalDate SURVEY = LocalDate.of(2026, 10, 22);

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private Plans plans;

	@Autowired
	private Journal journal;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void tasksAndTimersOfTheCommuneAndItsVillagesFollow() {
		Commune commune = planned(Map.of("surveyBy", SURVEY.toString()));
		prepare(commune);
		Village village = commune.villagesAtWork().get(0);
		assertThat(village.task("UserTask_RecordSurvey").dueAt()).isEqualTo(WorkingDays.endOf(SURVEY));

		assertThat(amends(commune, Map.of("survey", "2026-10-23"))).hasStatusOk();

		Instant moved = WorkingDays.endOf(LocalDate.of(2026, 10, 23));
		assertThat(village.task("UserTask_RecordSurvey").dueAt()).isEqualTo(moved);
		assertThat(timers(village.caseKey())).contains(moved).doesNotContain(WorkingDays.endOf(SURVEY));
		assertThat(commune.villages().get(0).milestones().surveyBy()).isEqualTo(LocalDate.of(2026, 10, 23));
	}

	@Test
	void documentThatPassedIsToldAgainByTheNewDate() {
		Commune commune = planned(Map.of("trainingBy", "2026-10-12"));
		TestTime.set(WorkingDays.endOf(LocalDate.of(2026, 10, 12)));
		commune.settles();
		assertThat(this.missed.isNoted(commune.review().caseKey(), "training")).isTrue();

		assertThat(amends(commune, Map.of("training", "2026-10-14", "issuedOn", "2026-10-13"))).hasStatusOk();

		assertThat(this.missed.isNoted(commune.review().caseKey(), "training")).isFalse();
		assertThat(commune.task(PrepareCommuneModel.TRAIN_REVIEWERS).dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 14)));
	}

	@Test
	void lastDocumentCountsAndAllAreKeptAndShown() {
		Commune commune = planned(Map.of("surveyBy", SURVEY.toString()));
		String own = this.plans.ofCommune(commune.id()).orElseThrow().document().number();
		assertThat(amends(commune, Map.of("survey", "2026-10-23"))).hasStatusOk();
		assertThat(amends(commune, Map.of("survey", "2026-10-21"))).hasStatusOk();

		assertThat(commune.villages().get(0).milestones().surveyBy()).isEqualTo(LocalDate.of(2026, 10, 21));
		List<Plan> later = this.plans.amendmentsOf(commune.id());
		assertThat(later).hasSize(2).allMatch((it) -> "Mưa lũ".equals(it.reason()));
		assertThat(this.mvc.get().uri("/commune-reviews/{id}", commune.id()).with(as(commune.officer()))).hasStatusOk()
			.bodyText()
			.contains(own, "22/10/2026", later.get(0).document().number(), "23/10/2026",
					later.get(1).document().number(), "21/10/2026", "Mưa lũ");
		assertThat(this.journal.of(commune.review().caseKey()))
			.filteredOn((it) -> it.action().equals("commune-review.plan-amended"))
			.hasSize(2)
			.anySatisfy((it) -> {
				assertThat(it.paper()).isEqualTo(later.get(0).document().number());
				assertThat(it.before()).contains("2026-10-22");
				assertThat(it.after()).contains("2026-10-23");
			});
	}

	@Test
	void moreThanThePlanAboveAllowsIsRefused() {
		Commune commune = planned(Map.of("surveyBy", SURVEY.toString()));
		assertThat(amends(commune, Map.of("survey", "2026-10-26"))).hasStatus(422)
			.bodyText()
			.contains("26/10/2026", "24/10/2026");
		assertThat(amends(commune, Map.of("official", "2026-12-10"))).hasStatus(422);
		assertThat(this.plans.amendmentsOf(commune.id())).isEmpty();
	}

	@Test
	void lawHoldsForLaterDocumentsToo() {
		Commune commune = planned(Map.of("surveyBy", SURVEY.toString()));
		assertThat(amends(commune, Map.of("meeting", "2026-10-20", "acknowledged", true))).hasStatus(422);
		assertThat(amends(commune, Map.of("survey", "2026-10-18", "acknowledged", false))).as("a Sunday")
			.hasStatus(422);
		assertThat(this.plans.amendmentsOf(commune.id())).isEmpty();
	}

	@Test
	void documentComesAfterTheLastOneAndMovesSomething() {
		Commune commune = planned(Map.of("surveyBy", SURVEY.toString()));
		assertThat(amends(commune, Map.of("survey", SURVEY.toString()))).hasStatus(422);
		assertThat(amends(commune, Map.of("survey", "2026-10-21", "issuedOn", "2026-10-06"))).as("ahead")
			.hasStatus(422);
		assertThat(amends(commune, Map.of("survey", "2026-10-23", "issuedOn", "2026-09-19"))).as("before its plan")
			.hasStatus(422)
			.bodyText()
			.contains("19/09/2026", "20/09/2026");
		assertThat(amends(commune, Map.of("survey", "2026-10-23", "issuedOn", "2026-10-02"))).hasStatusOk();
		assertThat(amends(commune, Map.of("survey", "2026-10-21", "issuedOn", "2026-10-01"))).as("before the last one")
			.hasStatus(422);
	}

	@Test
	void dateThatHasPassedIsNotMovedBack() {
		Commune commune = planned(Map.of("trainingBy", "2026-10-12"));
		TestTime.set(LocalDate.of(2026, 10, 13));
		assertThat(amends(commune, Map.of("training", "2026-10-09"))).hasStatus(422).bodyText().contains("12/10/2026");
	}

	@Test
	void communeWithoutAPlanOfItsOwnHasNothingToAmend() {
		Commune commune = this.driver.preparing(1);
		assertThat(amends(commune, Map.of("survey", SURVEY.toString()))).hasStatus(409);
	}

	private Commune planned(Map<String, ?> own) {
		Commune commune = this.driver.preparing(1);
		Map<String, Object> answers = new HashMap<>(CommuneAnswers.committee());
		answers.putAll(own);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, answers);
		return commune;
	}

	private static void prepare(Commune commune) {
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		commune.submit(PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		commune.submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		commune.submit(PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(commune.states()));
		commune.settles();
	}

	private MvcTestResult amends(Commune commune, Map<String, ?> days) {
		Map<String, Object> body = new HashMap<>(
				Map.of("number", UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND", "issuedOn", "2026-10-05",
						"reason", "Mưa lũ", "acknowledged", true));
		body.putAll(days);
		return this.mvc.post()
			.uri("/api/commune-reviews/{id}/own-dates", commune.id())
			.with(as(commune.officer()))
			.with(csrf())
			.contentType("application/json")
			.content(new JsonMapper().writeValueAsString(body))
			.exchange();
	}

	private List<Instant> timers(String caseKey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((it) -> this.management.createJobQuery().processInstanceId(it.getId()).timers().list().stream())
			.map((job) -> job.getDuedate().toInstant())
			.toList();
	}

}
