package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;

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
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.ListedHousehold;
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

	private final Households register;

	CommuneByHand(Campaigns campaigns, Plans plans, CommuneReviews communes, VillageReviews villages, ListMaking lists,
			ReviewLists closing, Households register) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.communes = communes;
		this.villages = villages;
		this.lists = lists;
		this.closing = closing;
		this.register = register;
	}

	Campaign campaign(Unit province, int year, String giver, LocalDate day) {
		String name = "Rà soát " + province.name() + " " + UUID.randomUUID().toString().substring(0, 8);
		Campaign campaign = this.campaigns.open(new NewCampaign(name, year, province.code(), null, null));
		this.plans.issue(
				campaign.id(), new PlanDocument(name.substring(name.length() - 8) + "/KH-UBND", day,
						"UBND " + province.name(), null, null, province.level(), province.code(), province.name()),
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

	/**
	 * A village that has begun, with its households by their id. Those the register holds
	 * as poor or near-poor are taken over and found again by the name of the head; the
	 * others are new.
	 */
	Map<Long, Family> village(CommuneReview commune, Unit unit, List<Family> families, LocalDate day) {
		VillageReview review = this.villages.openFor(commune, unit.code());
		this.lists.takeOverCurrent(review.id());
		Map<String, Long> known = this.closing.of(review.id())
			.stream()
			.collect(Collectors.toMap(ListedHousehold::headName, ListedHousehold::id));
		Map<Long, Family> listed = new LinkedHashMap<>();
		families.forEach((family) -> listed
			.put(known.containsKey(family.head()) ? known.get(family.head()) : list(review, family, day), family));
		this.closing.close(review.id());
		this.villages.started(review.id(), day, String.valueOf(commune.modelVersion()));
		return listed;
	}

	long villageOf(long communeReviewId, long household) {
		return this.villages.ofCommune(communeReviewId)
			.stream()
			.map(VillageReview::id)
			.filter((id) -> this.closing.of(id).stream().anyMatch((listed) -> listed.id() == household))
			.findFirst()
			.orElseThrow();
	}

	CommuneReviews communes() {
		return this.communes;
	}

	VillageReviews villages() {
		return this.villages;
	}

	private long list(VillageReview review, Family family, LocalDate day) {
		Application application = new Application(day, "7/GĐN");
		Optional<Household> registered = this.register.in(review.villageCode())
			.stream()
			.filter((it) -> it.headName().equals(family.head()))
			.findFirst();
		if (registered.isPresent()) {
			this.lists.addApplicant(review.id(), registered.get().id(), application);
			return registered.get().id();
		}
		NewHousehold household = new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(family.head(), "Chủ hộ", Birth.in(1970), null, null, "Kinh"),
						new NewHousehold.NewMember("Nguyễn Thị Con", "Con", Birth.in(2010), null, null, "Kinh")));
		return family.applicant() ? this.lists.addApplicant(review.id(), household, application)
				: this.lists.addCurrent(review.id(), household, family.opening());
	}

}
