package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.PlanTasks;
import vn.rasoat.procedure.commune.Commune;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/**
 * What the plan gives to communes waits in the inbox of their officers; what is late,
 * whoever it was given to, is told to those who lead and watch.
 */
@RaSoatTest
class GivenTasksSeenTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private PlanTasks tasks;

	private final String text = "Rà loa truyền thanh " + UUID.randomUUID();

	private CampaignAtWork campaign;

	private Commune own;

	private Commune other;

	@BeforeEach
	void given() {
		TestTime.set(LocalDate.of(2026, 10, 5));
		this.campaign = this.driver.planned(1, 1);
		this.own = this.campaign.commune(0);
		this.other = this.campaign.commune(1);
		assertThat(this.campaign.posts("/tasks",
				Map.of("description", this.text, "givenTo", this.own.review().communeName(), "dueOn", "2026-10-08")))
			.hasStatus2xxSuccessful();
	}

	@Test
	void communeFindsItsTaskInItsInboxUntilItIsDone() {
		assertThat(get("/", this.own.officer())).bodyText()
			.contains(this.text, "/commune-reviews/" + this.own.id(), "Hạn 08/10/2026");
		assertThat(get("/", this.other.officer())).bodyText().doesNotContain(this.text);
		assertThat(get("/", this.campaign.lead())).bodyText().doesNotContain(this.text);
		TestTime.set(LocalDate.of(2026, 10, 9));
		assertThat(get("/", this.own.officer())).bodyText().containsPattern(this.text + "(?s).*Quá hạn");
		assertThat(get("/api/duties", this.own.officer())).bodyText().contains(this.text);

		done();

		assertThat(get("/", this.own.officer())).bodyText().doesNotContain(this.text);
	}

	@Test
	void whatIsLateIsToldToWhoeverLeadsOrWatches() {
		assertThat(this.campaign.posts("/tasks",
				Map.of("description", "Cấp kinh phí " + this.text, "givenTo", "Sở Tài chính", "dueOn", "2026-10-07")))
			.hasStatus2xxSuccessful();
		assertThat(get("/supervision", this.campaign.lead())).bodyText().doesNotContain(this.text);
		TestTime.set(LocalDate.of(2026, 10, 8));
		assertThat(get("/supervision", this.campaign.lead())).bodyText()
			.contains("Cấp kinh phí " + this.text, "Sở Tài chính")
			.doesNotContain(">" + this.text);
		TestTime.set(LocalDate.of(2026, 10, 9));
		String watcher = this.driver.people.with(Role.SUPERVISOR, this.campaign.unit().path());
		assertThat(get("/supervision", watcher)).bodyText().contains("Cấp kinh phí " + this.text, ">" + this.text);
		String stranger = this.driver.people.with(Role.SUPERVISOR, this.driver.places.province().path());
		assertThat(get("/supervision", stranger)).bodyText().doesNotContain(this.text);

		done();

		assertThat(get("/supervision", watcher)).bodyText()
			.contains("Cấp kinh phí " + this.text)
			.doesNotContain(">" + this.text);
	}

	/**
	 * The page stays short; the count tells of all, the printing of the plan among them.
	 */
	@Test
	void longListsAreShownInPart() {
		for (int i = 0; i < 51; i++) {
			this.tasks.give(this.campaign.id(), "Việc " + i + " " + this.text, this.own.review().communeName(),
					LocalDate.of(2026, 10, 7));
		}
		TestTime.set(LocalDate.of(2026, 10, 9));
		assertThat(get("/supervision", this.campaign.lead())).bodyText()
			.contains("đã quá hạn: 53", "Chỉ hiện 50", "Việc 48 " + this.text)
			.doesNotContain("Việc 49 " + this.text);
		assertThat(get("/api/supervision/plan-tasks", this.campaign.lead())).bodyJson()
			.extractingPath("$.inAll")
			.isEqualTo(53);
		assertThat(get("/", this.own.officer())).bodyText()
			.contains("Việc 19 " + this.text, "và 32 việc nữa")
			.doesNotContain("Việc 20 " + this.text);
		assertThat(get("/api/duties", this.own.officer())).bodyText().contains("Việc 50 " + this.text);
		assertThat(get("/api/supervision/plan-tasks", this.own.officer())).hasStatus(403);
	}

	/** A campaign that was called off asks nothing of anybody. */
	@Test
	void campaignCalledOffAsksNothing() {
		this.campaign.cancels();
		TestTime.set(LocalDate.of(2026, 10, 9));

		assertThat(get("/", this.own.officer())).bodyText().doesNotContain(this.text);
		assertThat(get("/supervision", this.campaign.lead())).bodyText().doesNotContain(this.text);
	}

	private void done() {
		long task = this.tasks.givenTo(this.campaign.id(), this.own.review().communeCode()).get(0).id();
		assertThat(this.driver.post("/api/commune-reviews/" + this.own.id() + "/assignments/" + task + "/done",
				this.own.officer(), Map.of()))
			.hasStatusOk();
	}

	private MvcTestResult get(String address, String username) {
		return this.driver.mvc.get().uri(address).with(as(username)).exchange();
	}

}
