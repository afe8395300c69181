package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.assertj.core.api.AbstractStringAssert;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Level;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneDateLater;
import vn.rasoat.cycle.CommunePlanEarlier;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The commune's own plan hangs on the plan above it and is never longer. */
@RaSoatTest
class CommunePlanTests {

	private static final LocalDate TRAINING = LocalDate.of(2026, 10, 12);

	private static final LocalDate SURVEY = LocalDate.of(2026, 10, 22);

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private Plans plans;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void earlierDatesHoldForTheCommuneAndItsVillages() {
		Commune commune = this.driver.preparing(1);
		hands(commune, Map.of("trainingBy", TRAINING.toString(), "surveyBy", SURVEY.toString()));

		assertThat(training(commune).dueAt()).isEqualTo(WorkingDays.endOf(TRAINING));
		assertThat(
				this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(commune.review().caseKey()).list())
			.flatExtracting((it) -> this.management.createJobQuery().processInstanceId(it.getId()).timers().list())
			.extracting((job) -> job.getDuedate().toInstant())
			.contains(WorkingDays.endOf(TRAINING));
		assertThat(commune.villages().get(0).milestones().surveyBy()).isEqualTo(SURVEY);
		assertThat(commune.villages().get(0).milestones().meetingBy()).as("as above")
			.isEqualTo(LocalDate.of(2026, 10, 29));
	}

	@Test
	void pagesShowThePlansHangingOnEachOther() {
		Commune commune = this.driver.preparing(1);
		hands(commune, Map.of("surveyBy", SURVEY.toString()));
		String own = this.plans.ofCommune(commune.id()).orElseThrow().document().number();
		String above = this.plans.ofCampaign(commune.review().campaignId()).orElseThrow().document().number();

		page(commune.officer(), "/commune-reviews/" + commune.id()).contains(own, above, "20/09/2026", "Hạn đặt riêng",
				"22/10/2026", "hạn riêng của xã");
		String lead = this.people.with(Role.LEAD_OFFICER, this.campaigns.get(commune.review().campaignId()).path());
		page(lead, "/campaigns/" + commune.review().campaignId()).contains(own, above, "22/10/2026");
	}

	@Test
	void moreTimeThanThePlanAboveIsRefused() {
		Commune commune = this.driver.preparing(1);
		assertThatExceptionOfType(CommuneDateLater.class)
			.isThrownBy(() -> hands(commune, Map.of("surveyBy", "2026-10-26")));
		assertThat(this.plans.ofCommune(commune.id())).isEmpty();
	}

	/** It rests on that plan; on the same day both can be issued. */
	@Test
	void planOlderThanThePlanAboveIsRefused() {
		Commune commune = this.driver.preparing(1);
		assertThatExceptionOfType(CommunePlanEarlier.class)
			.isThrownBy(() -> hands(commune, Map.of("planOn", "2026-09-14")))
			.satisfies((it) -> assertThat(it.arguments()).contains(LocalDate.of(2026, 9, 14),
					LocalDate.of(2026, 9, 15)));
		assertThat(this.plans.ofCommune(commune.id())).isEmpty();
		hands(commune, Map.of("planOn", "2026-09-15"));
		assertThat(this.plans.ofCommune(commune.id())).isPresent();
	}

	@Test
	void datesOutOfOrderAreUnlawfulHoweverKnowingly() {
		Commune commune = this.driver.preparing(1);
		assertThatThrownBy(() -> hands(commune, Map.of("meetingBy", "2026-10-20", "acknowledged", true)))
			.isInstanceOfSatisfying(Refusal.class,
					(it) -> assertThat(it.messageKey()).isEqualTo("cycle.refusal.plan-unlawful"));
	}

	@Test
	void doubtfulDateNeedsToBeKnown() {
		Commune commune = this.driver.preparing(1);
		Map<String, Object> sunday = Map.of("surveyBy", "2026-10-18", "listingBy", "2026-10-16");
		assertThatThrownBy(() -> hands(commune, sunday)).isInstanceOfSatisfying(Refusal.class,
				(it) -> assertThat(it.messageKey()).isEqualTo("cycle.refusal.plan-warnings-open"));
		Map<String, Object> knowingly = new HashMap<>(sunday);
		knowingly.put("acknowledged", true);
		hands(commune, knowingly);
		assertThat(this.plans.datesOf(commune.id()).lastDay(PlanMilestone.SURVEY)).hasValue(LocalDate.of(2026, 10, 18));
	}

	@Test
	void planAboveThatIsMovedForwardStillHolds() {
		Commune commune = this.driver.preparing(1);
		hands(commune, Map.of("surveyBy", SURVEY.toString()));
		extend(commune, LocalDate.of(2026, 10, 20));
		assertThat(commune.villages().get(0).milestones().surveyBy()).isEqualTo(LocalDate.of(2026, 10, 20));
		extend(commune, LocalDate.of(2026, 10, 28));
		assertThat(commune.villages().get(0).milestones().surveyBy()).as("its own plan stays").isEqualTo(SURVEY);
	}

	@Test
	void plansAboveAreRecordedOneAboveTheOther() {
		Commune commune = this.driver.preparing(1);
		long campaign = commune.review().campaignId();
		String body = "Bộ Nông nghiệp và Môi trường " + campaign;
		this.plans.above(campaign, new PlanDocument("237/KH-UBND", LocalDate.of(2026, 9, 10), "UBND tỉnh " + campaign,
				null, null, Level.PROVINCE, null, null));
		this.plans.above(campaign,
				new PlanDocument("9/BNNMT-GN", LocalDate.of(2026, 8, 1), body, null, null, null, null, null));
		hands(commune, Map.of());
		assertThat(this.plans.cascade(this.plans.ofCommune(commune.id()).orElseThrow().id()))
			.extracting((it) -> it.document().number())
			.hasSize(4)
			.startsWith("9/BNNMT-GN", "237/KH-UBND");
		page(commune.officer(), "/commune-reviews/" + commune.id()).contains(body, "237/KH-UBND");
		assertThatThrownBy(() -> this.plans.above(campaign,
				new PlanDocument("9/BNNMT-GN", LocalDate.of(2026, 8, 1), body, null, null, null, null, null)))
			.isInstanceOf(Refusal.class);
	}

	private void hands(Commune commune, Map<String, ?> own) {
		Map<String, Object> answers = new HashMap<>(CommuneAnswers.committee());
		answers.putAll(own);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, answers);
	}

	private void extend(Commune commune, LocalDate survey) {
		long campaign = commune.review().campaignId();
		PlanDocument plan = this.plans.ofCampaign(campaign).orElseThrow().document();
		this.plans.extend(campaign,
				new PlanDocument(survey.getDayOfMonth() + "/" + plan.number(), CommuneFixtures.TODAY,
						plan.issuingBody(), null, null, plan.level(), plan.unitCode(), plan.unitName()),
				new PlanDates(Map.of(PlanMilestone.SURVEY, survey), null, null), "Mưa lũ");
	}

	private TaskEntry training(Commune commune) {
		return this.entries.ofCase(commune.review().caseKey())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(PrepareCommuneModel.TRAIN_REVIEWERS))
			.findFirst()
			.orElseThrow();
	}

	private AbstractStringAssert<?> page(String username, String path) {
		return assertThat(this.mvc.get().uri(path).with(TestPeople.as(username))).hasStatusOk().bodyText();
	}

}
