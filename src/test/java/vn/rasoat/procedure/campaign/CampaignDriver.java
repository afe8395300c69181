package vn.rasoat.procedure.campaign;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.worklist.TaskEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Opens campaigns in provinces of their own and carries them on over HTTP. */
@TestComponent
public class CampaignDriver {

	static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Places places;

	@Autowired
	TestPeople people;

	@Autowired
	Campaigns campaigns;

	@Autowired
	CommuneReviews communes;

	@Autowired
	CommuneDriver communeDriver;

	@Autowired
	DecisionDriver decisions;

	@Autowired
	TaskEntries entries;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	HistoryService history;

	/**
	 * A campaign without a plan; for each number a commune with one village of so many
	 * poor households.
	 */
	public CampaignAtWork opened(int... households) {
		return openedIn(this.places.province(), households);
	}

	/** The same in that unit, this year. */
	public CampaignAtWork openedIn(Unit lead, int... households) {
		return opened(lead, 2026, households);
	}

	public CampaignAtWork opened(Unit lead, int year, int... households) {
		return opened(lead, Map.of("reviewYear", year), households);
	}

	/** A campaign that judges by another standard as well; its communes have begun. */
	public CampaignAtWork launchedByTwo(String secondRuleSet, int... households) {
		CampaignAtWork campaign = opened(this.places.province(),
				Map.of("reviewYear", 2026, "secondRuleSet", secondRuleSet), households);
		campaign.planComesInForce(campaign.plan());
		campaign.launches();
		return campaign;
	}

	private CampaignAtWork opened(Unit lead, Map<String, Object> chosen, int... households) {
		List<Unit> units = Arrays.stream(households).mapToObj((number) -> {
			Unit commune = this.places.commune(lead);
			this.communeDriver.village(commune, number);
			return commune;
		}).toList();
		String officer = this.people.with(Role.LEAD_OFFICER, lead.path());
		Map<String, Object> campaign = new HashMap<>(chosen);
		campaign.putAll(Map.of("name", "Rà soát " + chosen.get("reviewYear"), "lead", lead.code(), "communes",
				units.stream().map(Unit::code).toList()));
		MvcTestResult opened = post("/api/campaigns", officer, campaign);
		assertThat(opened).hasStatus(201);
		try {
			long id = JSON.readTree(opened.getResponse().getContentAsString()).path("id").asLong();
			return new CampaignAtWork(this, id, lead, officer, this.people.with(Role.UPPER_LEADER, lead.path()));
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A campaign whose plan is in force. */
	public CampaignAtWork planned(int... households) {
		CampaignAtWork campaign = opened(households);
		campaign.planComesInForce(campaign.plan());
		return campaign;
	}

	/** A campaign whose communes have begun. */
	public CampaignAtWork launched(int... households) {
		CampaignAtWork campaign = planned(households);
		campaign.launches();
		return campaign;
	}

	/**
	 * The same where nobody is asked for an opinion.
	 * @param approval whether the level above approves the results
	 */
	public CampaignAtWork unasked(boolean approval, int... households) {
		CampaignAtWork campaign = opened(households);
		Map<String, Object> plan = campaign.plan();
		plan.putAll(Map.of("approvalExpected", approval, "opinionGiver", "none", "acknowledged", true));
		campaign.planComesInForce(plan);
		campaign.launches();
		return campaign;
	}

	MvcTestResult post(String path, String username, Map<String, ?> body) {
		return this.mvc.post()
			.uri(path)
			.with(as(username))
			.with(csrf())
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType("application/json")
			.content(JSON.writeValueAsString(body))
			.exchange();
	}

}
