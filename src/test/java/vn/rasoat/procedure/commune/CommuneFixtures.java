package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestPeople;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;

/** Campaigns with a plan, and communes nobody else has taken, in Thanh Hóa. */
@TestComponent
public class CommuneFixtures {

	private static final String THANH_HOA = "38";

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final AtomicInteger TAKEN = new AtomicInteger();

	final Areas areas;

	final Campaigns campaigns;

	final Plans plans;

	final TestPeople people;

	CommuneFixtures(Areas areas, Campaigns campaigns, Plans plans, TestPeople people) {
		this.areas = areas;
		this.campaigns = campaigns;
		this.plans = plans;
		this.people = people;
	}

	/** A rural commune no other test has. */
	Unit commune() {
		List<Unit> rural = this.areas.below(THANH_HOA, TODAY)
			.stream()
			.filter((unit) -> unit.level() == Level.COMMUNE && unit.setting() == Setting.RURAL)
			.toList();
		return rural.get(TAKEN.getAndIncrement());
	}

	/** A campaign whose plan is in force. */
	Campaign campaign() {
		String name = "Rà soát " + UUID.randomUUID().toString().substring(0, 8);
		Campaign campaign = this.campaigns.open(new NewCampaign(name, 2026, THANH_HOA, null, null));
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		LocalDate day = LocalDate.of(2026, 10, 9);
		for (PlanMilestone milestone : PlanMilestone.values()) {
			days.put(milestone, day);
			day = day.plusDays(5);
		}
		this.plans.issue(campaign.id(),
				new PlanDocument(name + "/KH-UBND", LocalDate.of(2026, 9, 15), "UBND tỉnh Thanh Hóa", null, null,
						Level.PROVINCE, THANH_HOA, "Tỉnh Thanh Hóa"),
				null, new PlanDates(days, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 14)),
				new PlanChoices(PlanChoices.NOBODY, false));
		return this.campaigns.started(campaign.id(), TODAY);
	}

}
