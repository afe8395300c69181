package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.Plans;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.supervision.OfflinePages.TextTable;

/**
 * Everything that belongs to the review of one commune, and nothing of another: its own
 * journal and papers, those of its villages and of what was said against their lists, and
 * the plan it was done by.
 */
@Component
class CommuneFiles {

	private final VillageReviews villages;

	private final Complaints complaints;

	private final Plans plans;

	private final FilePapers papers;

	private final FileSheets sheets;

	CommuneFiles(VillageReviews villages, Complaints complaints, Plans plans, FilePapers papers, FileSheets sheets) {
		this.villages = villages;
		this.complaints = complaints;
		this.plans = plans;
		this.papers = papers;
		this.sheets = sheets;
	}

	@Transactional(readOnly = true)
	public List<FileEntry> of(CommuneReview commune) {
		List<FileEntry> entries = new ArrayList<>(plan(commune));
		FileCase own = new FileCase(commune.caseKey(), commune.communeName() + " " + commune.reviewYear(), "01-xa",
				"/commune-reviews/" + commune.id());
		entries.addAll(this.papers.of(own));
		for (VillageReview village : this.villages.ofCommune(commune.id())) {
			FileCase one = new FileCase(village.caseKey(), village.villageName() + " " + village.reviewYear(),
					"02-thon-" + village.id() + "-" + FileCase.safe(village.villageName()),
					"/reviews/" + village.id() + "/journal");
			entries.addAll(this.sheets.of(village, one));
			entries.addAll(this.papers.of(one));
			this.complaints.ofVillage(village.id()).forEach((complaint) -> entries.addAll(complaint(complaint, one)));
		}
		return List.copyOf(entries);
	}

	private List<FileEntry> complaint(Complaint complaint, FileCase village) {
		FileCase one = new FileCase(complaint.caseKey(), complaint.householdName() + " – " + village.title(),
				"03-" + (complaint.isRemark() ? "phan-anh-" : "khieu-nai-") + complaint.id(),
				"/cases/" + complaint.caseKey());
		List<FileEntry> entries = new ArrayList<>(List.of(this.sheets.of(complaint, one)));
		entries.addAll(this.papers.of(one));
		return entries;
	}

	/**
	 * Of the campaign only its plan: what else it keeps is about other communes as well.
	 */
	private List<FileEntry> plan(CommuneReview commune) {
		String key = Campaign.KIND + "/" + commune.campaignId();
		List<FileEntry> entries = new ArrayList<>();
		this.plans.ofCampaign(commune.campaignId())
			.ifPresent((plan) -> entries
				.add(this.sheets.sheet("plan", plan.document().number() + ", " + plan.document().issuingBody(),
						"00-ke-hoach/ke-hoach.html", null, () -> dates(plan.document(), commune.id()))));
		entries.addAll(this.papers
			.papersOf(new FileCase(key, this.sheets.say("supervision.file.section.plan"), "00-ke-hoach", ""), "plan"));
		return entries;
	}

	private TextTable dates(PlanDocument document, long communeReviewId) {
		PlanDates dates = this.plans.datesOf(communeReviewId);
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.sheets.say("supervision.file.plan.document"),
				document.number() + ", " + CellWords.DAY.format(document.issuedOn())));
		Arrays.stream(PlanMilestone.values())
			.forEach((milestone) -> dates.lastDay(milestone)
				.ifPresent((day) -> rows.add(List.of(this.sheets.say("notification.milestone." + milestone.key()),
						CellWords.DAY.format(day)))));
		return new TextTable(List.of(this.sheets.say("supervision.file.plan.step"),
				this.sheets.say("supervision.file.plan.last-day")), rows);
	}

	static Map<String, Integer> counts(List<FileEntry> entries) {
		return Map.of("entries", entries.size(), "papers",
				(int) entries.stream().filter((entry) -> entry.section().equals("papers")).count());
	}

}
