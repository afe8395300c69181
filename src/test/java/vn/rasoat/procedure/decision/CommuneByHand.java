package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Application;
import vn.rasoat.household.Birth;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.ReviewLists;

/** Opens a campaign and a commune and lists its households, without tasks. */
@TestComponent
class CommuneByHand {

	private final Campaigns campaigns;

	private final Plans plans;

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final ListMaking lists;

	private final ReviewLists closing;

	CommuneByHand(Campaigns campaigns, Plans plans, CommuneReviews communes, VillageReviews villages, ListMaking lists,
			ReviewLists closing) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.communes = communes;
		this.villages = villages;
		this.lists = lists;
		this.closing = closing;
	}

	Campaign campaign(Unit province, int year, String giver, LocalDate day) {
		Campaign campaign = this.campaigns
			.open(new NewCampaign("Rà soát " + province.name() + " " + year, year, province.code(), null, null));
		this.plans.issue(campaign.id(),
				new PlanDocument("1/KH-UBND", day, "UBND " + province.name(), null, null, Level.PROVINCE,
						province.code(), province.name()),
				null,
				new PlanDates(Map.of(PlanMilestone.REPORT, LocalDate.of(year, 11, 20), PlanMilestone.DECISION,
						LocalDate.of(year, 12, 10)), LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 14)),
				new PlanChoices(giver, true));
		return this.campaigns.started(campaign.id(), day);
	}

	CommuneReview open(Campaign campaign, Unit commune, LocalDate day, String version) {
		CommuneReview review = this.communes.open(campaign, commune.code(), day);
		this.communes.started(review.id(), day, version);
		return this.communes.reviewing(review.id());
	}

	/** A village that has begun, with its households by their id. */
	Map<Long, Family> village(CommuneReview commune, Unit unit, List<Family> families, LocalDate day) {
		VillageReview review = this.villages.openFor(commune, unit.code());
		Map<Long, Family> listed = new LinkedHashMap<>();
		families.forEach((family) -> listed.put(list(review, family, day), family));
		this.closing.close(review.id());
		this.villages.started(review.id(), day, String.valueOf(commune.modelVersion()));
		return listed;
	}

	CommuneReviews communes() {
		return this.communes;
	}

	VillageReviews villages() {
		return this.villages;
	}

	private long list(VillageReview review, Family family, LocalDate day) {
		NewHousehold household = new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(family.head(), "Chủ hộ", Birth.in(1970), null, null, "Kinh"),
						new NewHousehold.NewMember("Nguyễn Thị Con", "Con", Birth.in(2010), null, null, "Kinh")));
		return family.applicant() ? this.lists.addApplicant(review.id(), household, new Application(day, "7/GĐN"))
				: this.lists.addCurrent(review.id(), household, family.opening());
	}

}
