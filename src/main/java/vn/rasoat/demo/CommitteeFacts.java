package vn.rasoat.demo;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.Training;
import vn.rasoat.cycle.Trainings;

/** Who leads the review on each level, and who was trained. */
@Component
@Profile({ "demo", "test" })
class CommitteeFacts implements FactSource {

	private static final int LARGE_CLASS = 100;

	private final Campaigns campaigns;

	private final Committees committees;

	private final Trainings trainings;

	private final PlayedCases cases;

	CommitteeFacts(Campaigns campaigns, Committees committees, Trainings trainings, PlayedCases cases) {
		this.campaigns = campaigns;
		this.committees = committees;
		this.trainings = trainings;
		this.cases = cases;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		String campaign = this.campaigns.get(played.campaignId()).caseKey();
		this.committees.of(campaign).ifPresent((it) -> committee(it, sheet));
		sheet.put("committees.commune",
				this.cases.communes(played)
					.stream()
					.filter((it) -> this.committees.of(it.caseKey()).isPresent())
					.count());
		this.trainings.of(campaign).forEach((it) -> training(it, sheet));
		List<String> all = this.cases.keys(played, null);
		this.trainings.shares(all).forEach((function, share) -> sheet.put("trained." + function, share.percent() + " %"));
	}

	private static void committee(Committee committee, FactSheet sheet) {
		sheet.put("committee.campaign.decided-on", committee.decision().decidedOn());
		sheet.put("committee.campaign.number", committee.decision().number());
		sheet.put("committee.team",
				committee.members()
					.stream()
					.filter((it) -> it.body() == Committee.Body.TEAM)
					.map((it) -> String.valueOf(it.agency()))
					.distinct()
					.collect(Collectors.joining("; ")));
		sheet.put("committee.areas-assigned", committee.members().stream().allMatch((it) -> it.areaAssigned() != null));
	}

	private static void training(Training training, FactSheet sheet) {
		String name = "training." + training.kind();
		sheet.put(name + ".held-on", training.heldOn());
		long attended = training.participants().stream().filter(Training.Participant::attended).count();
		sheet.put(name + ".attended", attended);
		sheet.put(name + ".more-than-100", attended > LARGE_CLASS);
	}

}
