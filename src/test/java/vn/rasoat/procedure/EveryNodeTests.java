package vn.rasoat.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.EngineSteps;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coverage of all models: three campaigns together enter every task, event and gateway
 * outcome.
 */
@RaSoatTest
class EveryNodeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final LocalDate OPENS = LocalDate.of(2026, 12, 15);

	@Autowired
	private CampaignDriver campaigns;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private PostingDriver postings;

	@Autowired
	private EngineSteps engine;

	private ModelCoverage seen;

	@Test
	void everyTaskEventAndOutcomeIsEntered(@Autowired HistoryService history) throws IOException {
		this.seen = new ModelCoverage(history);
		returnedOnceThenApproved();
		reportedByDateWhileACommuneRuns();
		calledOffInTheMiddle();

		try (Stream<Path> models = Files.list(Path.of("processes"))) {
			List<String> all = models.filter((file) -> file.toString().endsWith(".bpmn"))
				.flatMap((file) -> ModelCoverage.everything(file).stream())
				.toList();
			assertThat(all).extracting((it) -> it.split(" ")[0])
				.contains("review-cycle", "review-commune", "prepare-commune", "review-village", "post-result",
						"settle-complaint", "decide-commune");
			assertThat(this.seen.entered()).containsAll(all);
		}
	}

	/** Two meetings, a late survey, a complaint, a return of everything, an approval. */
	private void returnedOnceThenApproved() {
		CampaignAtWork campaign = launched(Map.of("approvalExpected", true), 1);
		Commune commune = campaign.commune(0);
		commune.isPrepared();
		Village village = commune.villagesAtWork().get(0);
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 9)), village.caseKey());
		TestTime.set(TODAY);
		for (int agreed : List.of(0, 30)) {
			village.surveysAll(Answers.survey());
			village.convenesMeeting();
			village.recordsMeeting(Answers.meeting(agreed));
		}
		village.receivesMinutes();
		this.postings.hangs(village);
		Complaint withdrawn = this.postings.objects(village, this.postings.household(village, 0));
		this.seen.add(this.postings.withdraws(village, withdrawn).caseKey());
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		this.postings.timePasses(village);
		this.postings.rechecks(village, complaint, this.postings.otherReviewer(village), this.postings.foundTheSame());
		this.postings.answers(village, complaint, Complaint.Result.REJECTED);
		this.postings.postsRecheck(village, complaint);
		commune.settles();
		this.seen.add(complaint.caseKey());

		CommuneAtWork deciding = decides(commune);
		deciding.reports(DecisionDriver.DAY);
		deciding.appraises(DecisionDriver.DAY, this.postings.household(village, 0));
		deciding.answers(DecisionDriver.DAY, this.postings.household(village, 0));
		commune.settles();
		commune.villagesArePosted();
		reportIsOvertaken(commune, village);
		commune.villagesArePosted();
		decides(commune).goesThrough(DecisionDriver.DAY);
		commune.settles();
		campaign.settles();
		TestTime.set(LocalDate.of(2026, 11, 13));
		assertThat(campaign.reportsPreliminarily(LocalDate.of(2026, 11, 13))).hasStatusOk();
		assertThat(campaign.reportsOfficially(LocalDate.of(2026, 11, 13))).hasStatusOk();
		assertThat(campaign.approves(LocalDate.of(2026, 11, 13))).hasStatusOk();
		sees(campaign);
	}

	/**
	 * Agreed to, but a complaint that came in time and was entered late changes the
	 * result.
	 */
	private void reportIsOvertaken(Commune commune, Village village) {
		CommuneAtWork deciding = decides(commune);
		deciding.reports(DecisionDriver.DAY);
		deciding.appraises(DecisionDriver.DAY);
		deciding.answers(DecisionDriver.DAY);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0),
				TestTime.at(TODAY, 9));
		this.postings.rechecks(village, complaint, this.postings.otherReviewer(village), this.postings.foundNotPoor());
		this.postings.answers(village, complaint, Complaint.Result.UPHELD);
		this.postings.postsRecheck(village, complaint);
		commune.settles();
		this.seen.add(complaint.caseKey());
	}

	/** One commune has nobody to review and is not asked about; the other one runs on. */
	private void reportedByDateWhileACommuneRuns() {
		CampaignAtWork campaign = launched(Map.of("opinionGiver", "none", "acknowledged", true), 0, 1);
		Commune first = campaign.withoutHouseholds();
		first.isPrepared();
		decides(first).goesThrough(DecisionDriver.DAY);
		first.settles();
		assertThat(campaign.reportsPreliminarily(DecisionDriver.DAY)).hasStatusOk();
		campaign.timeReaches(TestTime.at(OPENS, 8));
		assertThat(campaign.reportsOfficially(OPENS)).hasStatusOk();
		assertThat(campaign.waitsAt("CatchEvent_LastCommuneFinished")).isTrue();
		TestTime.set(TODAY);
		Commune second = campaign.communes().stream().filter((it) -> it.id() != first.id()).findFirst().orElseThrow();
		second.isPrepared();
		second.villagesArePosted();
		decides(second).goesThrough(DecisionDriver.DAY);
		second.settles();
		sees(campaign);
	}

	/** Called off while its communes are prepared, post with a complaint, and decide. */
	private void calledOffInTheMiddle() {
		CampaignAtWork campaign = launched(Map.of(), 1, 1, 0);
		Commune deciding = campaign.withoutHouseholds();
		deciding.isPrepared();
		Commune posting = campaign.communes()
			.stream()
			.filter((it) -> it.id() != deciding.id())
			.findFirst()
			.orElseThrow();
		posting.isPrepared();
		Village village = posting.villagesAtWork().get(0);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		this.postings.hangs(village);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		assertThat(campaign.cancels()).hasStatusOk();
		this.seen.add(complaint.caseKey());
		sees(campaign);
	}

	private CampaignAtWork launched(Map<String, Object> choices, int... households) {
		TestTime.set(TODAY);
		CampaignAtWork campaign = this.campaigns.opened(households);
		Map<String, Object> plan = campaign.plan();
		plan.putAll(choices);
		campaign.planComesInForce(plan);
		campaign.launches();
		return campaign;
	}

	private CommuneAtWork decides(Commune commune) {
		TestTime.set(DecisionDriver.DAY);
		return this.decisions.of(commune);
	}

	private void sees(CampaignAtWork campaign) {
		this.seen.add(campaign.caseKey());
		campaign.communes().forEach((commune) -> {
			this.seen.add(commune.review().caseKey());
			commune.villages().stream().map(VillageReview::caseKey).forEach(this.seen::add);
		});
	}

}
