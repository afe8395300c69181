package vn.rasoat.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

/** All cases of a campaign that is played, from the campaign down to complaints. */
@Component
@Profile({ "demo", "test" })
class PlayedCases {

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final Complaints complaints;

	private final TaskEntries entries;

	PlayedCases(Campaigns campaigns, CommuneReviews communes, VillageReviews villages, Complaints complaints,
			TaskEntries entries) {
		this.campaigns = campaigns;
		this.communes = communes;
		this.villages = villages;
		this.complaints = complaints;
		this.entries = entries;
	}

	List<CommuneReview> communes(Played played) {
		return this.communes.ofCampaign(played.campaignId());
	}

	List<VillageReview> villages(Played played, CommuneReview commune) {
		return this.villages.ofCommune(commune.id());
	}

	/** Villages of the place, a commune by its code or one village by its name. */
	List<VillageReview> villagesIn(Played played, @Nullable String place) {
		return communes(played).stream()
			.flatMap((commune) -> villages(played, commune).stream()
				.filter((it) -> place == null || place.equals(commune.communeCode()) || place.equals(it.villageName())))
			.toList();
	}

	List<Complaint> complaintsIn(Played played, @Nullable String place) {
		return villagesIn(played, place).stream().flatMap((it) -> this.complaints.ofVillage(it.id()).stream()).toList();
	}

	/** Keys of all cases of the place; the campaign's own only for the whole. */
	List<String> keys(Played played, @Nullable String place) {
		List<String> keys = new ArrayList<>();
		if (place == null) {
			keys.add(this.campaigns.get(played.campaignId()).caseKey());
		}
		communes(played).stream()
			.filter((it) -> place == null || place.equals(it.communeCode()))
			.forEach((it) -> keys.add(it.caseKey()));
		villagesIn(played, place).forEach((it) -> keys.add(it.caseKey()));
		complaintsIn(played, place).forEach((it) -> keys.add(it.caseKey()));
		return keys;
	}

	/** Tasks of the place, oldest first. */
	List<TaskEntry> tasks(Played played, @Nullable String place) {
		return keys(played, place).stream()
			.flatMap((key) -> this.entries.ofCase(key).stream())
			.sorted(Comparator.comparing(TaskEntry::createdAt))
			.toList();
	}

	List<TaskEntry> open(Played played, @Nullable String place, String step) {
		return tasks(played, place).stream()
			.filter(TaskEntry::isOpen)
			.filter((it) -> StepName.of(it.step()).equals(step))
			.toList();
	}

}
