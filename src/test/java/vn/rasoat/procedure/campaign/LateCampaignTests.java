package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.notification.ToldPeople;

import static org.assertj.core.api.Assertions.assertThat;

/** Committee and conference of the campaign itself, when the days of its plan pass. */
@RaSoatTest
@RecordApplicationEvents
class LateCampaignTests {

	private static final LocalDate COMMITTEE = LocalDate.of(2026, 10, 6);

	private static final LocalDate TRAINING = LocalDate.of(2026, 10, 8);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Test
	void committeeAndConferenceInTimeAreNotPressedFor() {
		CampaignAtWork campaign = planned();
		campaign.launches();

		campaign.endOf(TRAINING);

		assertThat(told(campaign)).isEmpty();
	}

	@Test
	void committeeMissingOnTheDayAfterIsPressedForOnce() {
		CampaignAtWork campaign = planned();
		String supervisor = this.driver.people.with(Role.SUPERVISOR, campaign.unit().path());
		campaign.timeReaches(WorkingDays.endOf(COMMITTEE).minusSeconds(1));
		assertThat(told(campaign)).isEmpty();

		campaign.endOf(COMMITTEE);
		campaign.endOf(COMMITTEE.plusDays(1));

		assertThat(told(campaign)).containsExactly("committee");
		assertThat(new ToldPeople(this.jdbc).ofMilestone(campaign.caseKey(), "committee"))
			.contains(supervisor, campaign.lead())
			.doesNotContain(campaign.leader())
			.doesNotHaveDuplicates();
	}

	@Test
	void conferenceMissingOnTheDayAfterIsPressedForOnce() {
		CampaignAtWork campaign = planned();
		String supervisor = this.driver.people.with(Role.SUPERVISOR, campaign.unit().path());
		campaign.submits(campaign.lead(), ReviewCycleModel.SET_UP_COMMITTEE, CampaignAnswers.committee());
		campaign.endOf(TRAINING);
		campaign.endOf(TRAINING.plusDays(1));

		assertThat(told(campaign)).containsExactly("training");
		assertThat(new ToldPeople(this.jdbc).ofMilestone(campaign.caseKey(), "training"))
			.contains(supervisor, campaign.lead())
			.doesNotHaveDuplicates();
		assertThat(campaign.open()).contains(ReviewCycleModel.LAUNCH_CAMPAIGN);
	}

	/** A later document moves the day, and the clock with it. */
	@Test
	void movedDayIsTheOneThatCounts() {
		CampaignAtWork campaign = planned();
		assertThat(campaign.extendsPlan(Map.of("committee", "2026-10-07"))).hasStatusOk();

		campaign.endOf(COMMITTEE);
		assertThat(told(campaign)).isEmpty();
		campaign.endOf(COMMITTEE.plusDays(1));

		assertThat(told(campaign)).containsExactly("committee");
	}

	private CampaignAtWork planned() {
		CampaignAtWork campaign = this.driver.opened(1);
		Map<String, Object> plan = campaign.plan();
		plan.putAll(Map.of("committeeBy", COMMITTEE.toString(), "trainingBy", TRAINING.toString(), "listingBy",
				"2026-10-09", "acknowledged", true));
		campaign.planComesInForce(plan);
		TestTime.set(LocalDate.of(2026, 10, 5));
		return campaign;
	}

	private List<String> told(CampaignAtWork campaign) {
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(campaign.caseKey()))
			.map(MilestonePassed::milestone)
			.toList();
	}

}
