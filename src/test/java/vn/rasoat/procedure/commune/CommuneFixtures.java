package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestPeople;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.Places;

/** Campaigns with a plan, each in a province of its own. */
@TestComponent
public class CommuneFixtures {

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	final Campaigns campaigns;

	final Plans plans;

	final TestPeople people;

	private final Places places;

	CommuneFixtures(Places places, Campaigns campaigns, Plans plans, TestPeople people) {
		this.places = places;
		this.campaigns = campaigns;
		this.plans = plans;
		this.people = people;
	}

	Places places() {
		return this.places;
	}

	Unit communeOf(Campaign campaign) {
		return this.places.commune(unit(campaign.leadCode()));
	}

	Unit unit(String code) {
		return this.places.get(code);
	}

	/** A campaign whose plan is in force. */
	Campaign campaign() {
		return campaign(PlanChoices.NOBODY);
	}

	/**
	 * @param giver who is asked for an opinion
	 */
	Campaign campaign(String giver) {
		Unit province = this.places.province();
		this.places.commune(province);
		String name = "Rà soát " + province.code();
		Campaign campaign = this.campaigns.open(new NewCampaign(name, 2026, province.code(), null, null));
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		LocalDate day = LocalDate.of(2026, 10, 9);
		for (PlanMilestone milestone : PlanMilestone.values()) {
			days.put(milestone, day);
			day = day.plusDays(5);
		}
		this.plans.issue(campaign.id(),
				new PlanDocument(name + "/KH-UBND", LocalDate.of(2026, 9, 15), "UBND " + province.name(), null, null,
						Level.PROVINCE, province.code(), province.name()),
				null, new PlanDates(days, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 14)),
				new PlanChoices(giver, false));
		return this.campaigns.started(campaign.id(), TODAY);
	}

}
