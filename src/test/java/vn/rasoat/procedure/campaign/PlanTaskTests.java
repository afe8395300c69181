package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.PlanTask;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.procedure.commune.Commune;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** What a plan gives to agencies and communes, ticked off as they report it. */
@RaSoatTest
class PlanTaskTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private PlanTasks tasks;

	@Autowired
	private Journal journal;

	@Test
	void taskOfThePlanIsTickedOffWithWhoDidItAndWhen() {
		CampaignAtWork campaign = this.driver.planned(1);
		PlanTask given = given(campaign);
		assertThat(given).extracting(PlanTask::givenTo, PlanTask::dueOn, PlanTask::isDone)
			.containsExactly("Sở NN&MT", LocalDate.of(2026, 9, 10), false);

		assertThat(done(campaign, given, Map.of("doneOn", "2026-09-09", "doneBy", "Phòng Nghiệp vụ", "note", "Đủ")))
			.hasStatusOk();

		assertThat(given(campaign)).satisfies((it) -> {
			assertThat(it.doneOn()).isEqualTo(LocalDate.of(2026, 9, 9));
			assertThat(it.doneBy()).isEqualTo("Phòng Nghiệp vụ");
		});
		assertThat(this.journal.of(campaign.caseKey())).filteredOn((it) -> it.action().equals("plan.task-done"))
			.singleElement()
			.satisfies((it) -> assertThat(it.happenedOn()).isEqualTo(LocalDate.of(2026, 9, 9)));
	}

	@Test
	void lateTickIsTakenAndShownAsLate() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(page(campaign)).contains("Quá hạn");
		assertThat(done(campaign, given(campaign), Map.of("doneOn", "2026-10-05"))).hasStatusOk();

		assertThat(given(campaign).isLate(LocalDate.of(2026, 10, 5))).isTrue();
		assertThat(page(campaign)).contains("05/10/2026", "Xong muộn");
	}

	@Test
	void dueDayItselfIsInTime() {
		CampaignAtWork campaign = this.driver.planned(1);
		PlanTask task = given(campaign);
		assertThat(task.isLate(LocalDate.of(2026, 9, 10))).isFalse();
		assertThat(task.isLate(LocalDate.of(2026, 9, 11))).isTrue();
		assertThat(done(campaign, task, Map.of("doneOn", "2026-09-10"))).hasStatusOk();

		assertThat(given(campaign).isLate(LocalDate.of(2026, 12, 1))).isFalse();
	}

	@Test
	void nothingIsDoneAheadOfTime() {
		CampaignAtWork campaign = this.driver.planned(1);

		assertThat(done(campaign, given(campaign), Map.of("doneOn", "2026-10-06"))).hasStatus(422)
			.bodyText()
			.contains("06/10/2026");
		assertThat(given(campaign).isDone()).isFalse();
	}

	@Test
	void longTextIsKeptWholeAndCutInTheJournal() {
		CampaignAtWork campaign = this.driver.planned(1);
		String text = "Báo cáo tiến độ ".repeat(60).strip();

		assertThat(campaign.posts("/tasks", Map.of("description", text, "givenTo", "Phòng Kinh tế")))
			.hasStatus2xxSuccessful();

		assertThat(this.tasks.of(campaign.id())).extracting(PlanTask::description).contains(text);
		assertThat(this.journal.of(campaign.caseKey())).extracting(Journal.Entry::subject)
			.contains(text.substring(0, 299) + "…");
	}

	@Test
	void tickTakenBackIsOnRecord() {
		CampaignAtWork campaign = this.driver.planned(1);
		PlanTask task = given(campaign);
		assertThat(done(campaign, task, Map.of("doneOn", "2026-09-09"))).hasStatusOk();
		assertThat(campaign.posts("/tasks/" + task.id() + "/undone", Map.of())).hasStatusOk();

		assertThat(given(campaign)).satisfies((it) -> {
			assertThat(it.isDone()).isFalse();
			assertThat(it.doneBy()).isNull();
		});
		assertThat(this.journal.of(campaign.caseKey())).extracting(Journal.Entry::action)
			.containsSubsequence("plan.task-done", "plan.task-undone");
	}

	@Test
	void onlyTheLeadAuthorityOfTheCampaignTicks() {
		CampaignAtWork campaign = this.driver.planned(1);
		CampaignAtWork other = this.driver.planned(1);
		PlanTask task = given(campaign);
		String stranger = this.driver.people.with(Role.LEAD_OFFICER, new AreaPath("/91/"));

		assertThat(this.driver.post("/api/campaigns/" + campaign.id() + "/tasks/" + task.id() + "/done", stranger,
				Map.of()))
			.hasStatus(403);
		assertThat(done(other, task, Map.of())).hasStatus(404);
		assertThat(given(campaign).isDone()).isFalse();
	}

	/** A commune named in the plan is that commune, however it is written. */
	@Test
	void officerOfTheCommuneTicksWhatThePlanGaveIt() {
		CampaignAtWork campaign = this.driver.planned(1, 1);
		Commune own = campaign.commune(0);
		Commune other = campaign.commune(1);
		assertThat(campaign.posts("/tasks",
				Map.of("description", "Rà loa truyền thanh", "givenTo", "UBND " + own.review().communeName())))
			.hasStatus2xxSuccessful();
		PlanTask task = this.tasks.givenTo(campaign.id(), own.review().communeCode()).get(0);

		assertThat(ticks(other, other.officer(), task)).as("given to another commune").hasStatus(403);
		assertThat(ticks(own, other.officer(), task)).as("officer of another commune").hasStatus(403);
		assertThat(ticks(own, own.officer(), given(campaign))).as("given to an agency").hasStatus(403);
		assertThat(this.tasks.get(campaign.id(), task.id()).isDone()).isFalse();
		assertThat(ticks(own, own.officer(), task)).hasStatusOk();

		assertThat(this.tasks.get(campaign.id(), task.id()).isDone()).isTrue();
		assertThat(this.journal.of(campaign.caseKey())).filteredOn((it) -> it.action().equals("plan.task-done"))
			.singleElement()
			.satisfies((it) -> assertThat(it.enteredBy()).isEqualTo(own.officer()));
		assertThat(this.driver.mvc.get().uri("/commune-reviews/{id}", own.id()).with(as(own.officer()))).hasStatusOk()
			.bodyText()
			.contains("Rà loa truyền thanh", "Xong ngày 05/10/2026");
	}

	private MvcTestResult ticks(Commune commune, String officer, PlanTask task) {
		return this.driver.post("/api/commune-reviews/" + commune.id() + "/assignments/" + task.id() + "/done", officer,
				Map.of());
	}

	@Test
	void taskNeedsWordsAndSomebodyToDoIt() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(campaign.posts("/tasks", Map.of("description", " ", "givenTo", "Sở"))).hasStatus(422);
		assertThat(campaign.posts("/tasks", Map.of("description", "In phiếu"))).hasStatus(422);
		assertThat(campaign.posts("/tasks", Map.of("description", "x".repeat(1001), "givenTo", "Sở"))).hasStatus(422);
		assertThat(this.tasks.of(campaign.id())).hasSize(1);
		TestTime.set(LocalDate.of(2026, 10, 6));
		assertThat(campaign.posts("/tasks", Map.of("description", "Kiểm tra", "givenTo", "Xã", "dueOn", "2026-10-01")))
			.hasStatus2xxSuccessful();
	}

	private PlanTask given(CampaignAtWork campaign) {
		return this.tasks.of(campaign.id()).get(0);
	}

	private MvcTestResult done(CampaignAtWork campaign, PlanTask task, Map<String, ?> how) {
		return campaign.posts("/tasks/" + task.id() + "/done", how);
	}

	private String page(CampaignAtWork campaign) {
		try {
			return this.driver.mvc.get()
				.uri("/campaigns/{id}", campaign.id())
				.with(as(campaign.lead()))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
