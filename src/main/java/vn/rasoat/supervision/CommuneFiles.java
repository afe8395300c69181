package vn.rasoat.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;

/**
 * Everything that belongs to the review of one commune, and nothing of another: its own
 * journal and papers, those of its villages and of what was said against their lists, and
 * the plan it was done by.
 */
@Component
class CommuneFiles {

	private final VillageReviews villages;

	private final Complaints complaints;

	private final CommuneSheets own;

	private final FilePapers papers;

	private final FileSheets sheets;

	CommuneFiles(VillageReviews villages, Complaints complaints, CommuneSheets own, FilePapers papers,
			FileSheets sheets) {
		this.villages = villages;
		this.complaints = complaints;
		this.own = own;
		this.papers = papers;
		this.sheets = sheets;
	}

	@Transactional(readOnly = true)
	public List<FileEntry> of(CommuneReview commune) {
		FileCase own = new FileCase(commune.caseKey(), commune.communeName() + " " + commune.reviewYear(), "01-xa",
				"/commune-reviews/" + commune.id());
		List<FileEntry> entries = new ArrayList<>(this.own.of(commune, own));
		entries.addAll(planPapers(commune));
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
	private List<FileEntry> planPapers(CommuneReview commune) {
		String key = CaseKey.CAMPAIGN.of(commune.campaignId());
		return this.papers
			.papersOf(new FileCase(key, this.sheets.say("supervision.file.section.plan"), "00-ke-hoach", ""), "plan");
	}

	static Map<String, Integer> counts(List<FileEntry> entries) {
		return Map.of("entries", entries.size(), "papers",
				(int) entries.stream().filter((entry) -> entry.section().equals("papers")).count());
	}

}
