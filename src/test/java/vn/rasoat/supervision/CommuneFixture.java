package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import vn.rasoat.TestTime;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.WorkingDays;
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
import vn.rasoat.access.Role;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskRecorder;

/** Communes under review in a campaign of their own. */
record CommuneFixture(Areas areas, Campaigns campaigns, Plans plans, CommuneReviews communes, TaskRecorder recorder) {

	/** Lai Châu; no other test reviews its communes. */
	private static final String PROVINCE = "12";

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	Campaign campaign() {
		Campaign campaign = this.campaigns
			.open(new NewCampaign("Đợt " + UUID.randomUUID().toString().substring(0, 8), 2026, PROVINCE, null, null));
		this.plans.issue(
				campaign.id(), new PlanDocument(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND",
						LocalDate
							.of(2026, 9, 1),
						"UBND tỉnh Lai Châu", null, null, Level.PROVINCE, PROVINCE, "Lai Châu"),
				null,
				new PlanDates(Map.of(PlanMilestone.COMMITTEE, LocalDate.of(2026, 9, 15), PlanMilestone.TRAINING,
						LocalDate.of(2026, 10, 1), PlanMilestone.LISTING, LocalDate.of(2026, 10, 7),
						PlanMilestone.SURVEY, LocalDate.of(2026, 10, 30), PlanMilestone.DECISION,
						LocalDate.of(2026, 12, 10)), null, null),
				new PlanChoices("provincial-body", false));
		return campaign;
	}

	CommuneReview commune(Campaign campaign) {
		Unit free = this.areas.below(PROVINCE, TODAY)
			.stream()
			.filter((unit) -> this.communes.of(unit.code(), 2026).isEmpty())
			.findFirst()
			.orElseThrow();
		return this.communes.open(campaign, free.code(), TODAY);
	}

	TaskEntry task(CommuneReview commune, String step, LocalDate lastDay) {
		TaskEntry task = new TaskEntry(UUID.randomUUID().toString(), commune.caseKey(), commune.communeName() + " 2026",
				"instance", step, step, null, null, commune.path(), Role.COMMUNE_OFFICER, null,
				WorkingDays.endOf(lastDay), TestTime.at(TODAY, 7), null, null, null);
		this.recorder.opened(task);
		return task;
	}

	void done(TaskEntry task, LocalDate day) {
		this.recorder.ended(task.id(), TaskEntry.Ending.DONE, "can-bo", TestTime.at(day, 9));
	}

}
