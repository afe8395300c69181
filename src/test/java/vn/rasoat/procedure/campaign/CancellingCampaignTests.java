package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign is called off wherever its communes stand; nothing is left hanging. */
@RaSoatTest
class CancellingCampaignTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private PostingDriver posting;

	@Autowired
	private Postings postings;

	@Autowired
	private Complaints complaints;

	@Autowired
	private Journal journal;

	@Test
	void withCommunesThatWait() {
		CampaignAtWork campaign = this.driver.planned(1, 1);
		assertThat(campaign.cancels()).hasStatusOk();
		nothingHangs(campaign, List.of());
		String ended = this.driver.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(campaign.caseKey())
			.singleResult()
			.getId();
		assertThat(this.driver.history.createHistoricActivityInstanceQuery()
			.processInstanceId(ended)
			.activityId("EndEvent_Cancelled")
			.count()).isOne();
	}

	@Test
	void withoutAPlan() {
		CampaignAtWork campaign = this.driver.opened(1);
		assertThat(campaign.cancels()).hasStatusOk();
		nothingHangs(campaign, List.of());
	}

	@Test
	void withCommunesThatArePreparedReviewPostAndDecide() {
		CampaignAtWork campaign = this.driver.launched(1, 1, 1, 0);
		List<Commune> communes = campaign.communes();
		Commune deciding = campaign.withoutHouseholds();
		List<Commune> others = communes.stream().filter((it) -> it.id() != deciding.id()).toList();
		Stream.of(deciding, others.get(0), others.get(1)).forEach(Commune::isPrepared);
		Village village = others.get(0).villagesAtWork().get(0);
		Complaint open = postsWithAComplaint(village);
		assertThat(communes).extracting((it) -> it.review().status())
			.contains(CommuneReview.Status.PREPARING, CommuneReview.Status.REVIEWING, CommuneReview.Status.DECIDING);

		assertThat(campaign.cancels()).hasStatusOk();

		nothingHangs(campaign, List.of(open));
		assertThat(this.postings.ofVillage(village.reviewId())).extracting(Posting::status)
			.containsOnly(Posting.Status.CANCELLED);
		assertThat(this.complaints.get(open.id()).isOpen()).isFalse();
	}

	@Test
	void whoFinishedBeforeStaysFinished() {
		CampaignAtWork campaign = this.driver.launched(1, 1);
		Commune first = campaign.commune(0);
		first.cancels();
		long acts = this.journal.of(first.review().caseKey()).size();

		assertThat(campaign.cancels()).hasStatusOk();

		assertThat(this.journal.of(first.review().caseKey())).hasSize((int) acts);
		nothingHangs(campaign, List.of());
	}

	@Test
	void onlyOnceAndOnlyByAPaper() {
		CampaignAtWork campaign = this.driver.opened(1);
		assertThat(campaign.posts("/cancellation", java.util.Map.of("reason", "Sáp nhập", "paper", " ")))
			.hasStatus(422);
		assertThat(campaign.campaign().isOpen()).isTrue();
		assertThat(campaign.cancels()).hasStatusOk();

		assertThat(campaign.cancels()).hasStatus(409);
		assertThat(this.journal.of(campaign.caseKey())).extracting(Journal.Entry::action)
			.containsOnlyOnce("campaign.cancelled");
	}

	private Complaint postsWithAComplaint(Village village) {
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		this.posting.hangsInVillage(village, java.time.LocalDate.of(2026, 10, 5));
		this.posting.hangsAtCommune(village, java.time.LocalDate.of(2026, 10, 5));
		return this.posting.objects(village, this.posting.household(village, 0));
	}

	private void nothingHangs(CampaignAtWork campaign, List<Complaint> complaints) {
		assertThat(campaign.campaign().status()).isEqualTo(Campaign.Status.CANCELLED);
		assertThat(campaign.communes()).extracting((it) -> it.review().status())
			.containsOnly(CommuneReview.Status.CANCELLED);
		assertThat(campaign.communes()).flatExtracting(Commune::villages)
			.allMatch((it) -> ((VillageReview) it).status() == VillageReview.Status.CANCELLED);
		List<String> keys = Stream
			.of(Stream.of(campaign.caseKey()), campaign.communes().stream().map((it) -> it.review().caseKey()),
					campaign.communes().stream().flatMap((it) -> it.villages().stream()).map(VillageReview::caseKey),
					complaints.stream().map(Complaint::caseKey))
			.flatMap((it) -> it)
			.toList();
		for (String key : keys) {
			assertThat(this.driver.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count()).as(key)
				.isZero();
			assertThat(this.driver.entries.ofCase(key)).as(key).noneMatch(TaskEntry::isOpen);
		}
	}

}
