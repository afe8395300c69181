package vn.rasoat.journeys;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.village.Village;

/** A campaign that judges by two standards, and what its plan gives to others. */
@RaSoatTest
@BrowserTest
class TwoStandardsLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private CampaignDriver campaigns;

	@Autowired
	private DecisionDriver decisions;

	@Test
	@LooksAt({ "/supervision", "/" })
	void tasksOfThePlanPressWhereTheyAreSeen() {
		TestTime.set(LocalDate.of(2026, 10, 5));
		CampaignAtWork campaign = this.campaigns.planned(1);
		campaign.posts("/tasks", Map.of("description", "Cấp kinh phí rà soát cho các xã, phường theo số hộ dân cư",
				"givenTo", "Sở Tài chính", "dueOn", "2026-10-01"));
		Commune commune = campaign.commune(0);
		campaign.posts("/tasks", Map.of("description", "Rà loa truyền thanh", "givenTo", commune.review().communeName(),
				"dueOn", "2026-10-02"));
		LOOKS.at(this.journey.person(BROWSERS, campaign.lead()), "supervision-plan-tasks",
				this.journey.site() + "/supervision");
		LOOKS.at(this.journey.person(BROWSERS, commune.officer()), "inbox-plan-task", this.journey.site() + "/");
	}

	@Test
	@LooksAt("/commune-reviews/{id}/second-standard")
	void communeHasListsByBothStandards() {
		TestTime.set(LocalDate.of(2026, 10, 5));
		Commune commune = this.campaigns.launchedByTwo("2016-2020", 3).commune(0);
		commune.isPrepared();
		Village village = commune.villagesAtWork().get(0);
		Map<String, Object> answers = new HashMap<>(vn.rasoat.procedure.village.Answers.survey());
		answers.putAll(Map.of("secondIncomePoints", 160, "deprivations",
				List.of("employment", "nutrition", "health-services", "health-insurance")));
		village.surveysAll(answers);
		village.convenesMeeting();
		village.recordsMeeting(vn.rasoat.procedure.village.Answers.meeting(30));
		village.receivesMinutes();
		village.isPosted();
		commune.settles();
		TestTime.set(DecisionDriver.DAY);
		this.decisions.of(commune).goesThrough(DecisionDriver.DAY);

		String address = this.journey.site() + "/commune-reviews/" + commune.id();
		Page officer = this.journey.person(BROWSERS, commune.officer());
		LOOKS.at(officer, "second-lists", address + "/second-standard");
		LOOKS.at(officer, "decision-of-two", address + "/decision");
	}

}
