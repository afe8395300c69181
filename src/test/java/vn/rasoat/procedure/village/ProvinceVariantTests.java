package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.posting.PostingDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * A province has its own variant of the procedure; everybody else goes by the national
 * one, and whoever has begun stays with what was in force then.
 */
@RaSoatTest
class ProvinceVariantTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private VariantDriver variants;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private PostingDriver postings;

	@Autowired
	private EngineSteps engine;

	@Autowired
	private Places places;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void communeOfTheProvinceGoesByTheVariantAndAnotherOneByTheNationalProcedure() {
		Unit province = this.places.province();
		String own = this.variants.publish(province);
		Village here = this.variants.readyToPost(this.variants.begun(province, 1).commune(0));
		Village elsewhere = this.variants.readyToPost(this.variants.begun(this.places.province(), 1).commune(0));

		assertThat(this.variants.step(here)).isEqualTo(VariantDriver.OWN_STEP);
		assertThat(this.variants.step(elsewhere)).isEqualTo(VariantDriver.NATIONAL_STEP);
		assertThat(here.review().modelVersion()).isEqualTo(own);
		assertThat(elsewhere.review().modelVersion()).isNotEqualTo(own);
		assertThat(this.variants.form(here)).bodyText().contains(VariantDriver.OWN_FIELD);
		assertThat(this.variants.form(elsewhere)).bodyText()
			.contains("Nơi niêm yết")
			.doesNotContain(VariantDriver.OWN_FIELD);
		assertThat(this.variants.inEnglish(here)).bodyText().contains(VariantDriver.OWN_STEP);
		assertThat(this.variants.inEnglish(elsewhere)).bodyText()
			.contains("Post the list at the commune office")
			.doesNotContain(VariantDriver.NATIONAL_STEP);
	}

	@Test
	void everyLevelFromTheCampaignToTheRecheckIsOfOneVersion() {
		Unit province = this.places.province();
		String own = this.variants.publish(province);
		CampaignAtWork campaign = this.variants.begun(province, 1);
		Commune commune = campaign.commune(0);
		Village village = this.variants.readyToPost(commune);
		this.postings.hangsInVillage(village, TODAY);
		this.postings.hangsAtCommune(village, TODAY);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		this.postings.timePasses(village);
		this.postings.rechecks(village, complaint, this.postings.otherReviewer(village), this.postings.foundTheSame());
		this.postings.answers(village, complaint, Complaint.Result.REJECTED);
		assertThat(this.postings.task(complaint, "UserTask_HangCommuneList").name()).isEqualTo(VariantDriver.OWN_STEP);
		this.postings.postsRecheck(village, complaint);
		commune.settles();
		TestTime.set(DecisionDriver.DAY);
		this.decisions.of(commune).goesThrough(DecisionDriver.DAY);
		commune.settles();

		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDED);
		campaign.settles();
		assertThat(campaign.open()).contains("UserTask_ReportOfficial");
		List<HistoricProcessInstance> instances = this.variants.instances(campaign.caseKey(),
				commune.review().caseKey(), village.caseKey(), complaint.caseKey());
		assertThat(instances).extracting(HistoricProcessInstance::getProcessDefinitionKey)
			.contains("review-cycle", "review-commune", "prepare-commune", "review-village", "post-result",
					"settle-complaint", "decide-commune");
		assertThat(instances).allSatisfy((it) -> {
			assertThat(this.variants.versionOf(it)).isEqualTo(own);
			assertThat(it.getTenantId()).isEqualTo(province.code());
		});
	}

	@Test
	void whoHasBegunStaysWithTheVersionInForceThen() {
		Unit province = this.places.province();
		CampaignAtWork campaign = this.variants.begun(province, 2);
		Commune begun = campaign.commune(0);
		String national = Objects.requireNonNull(begun.review().modelVersion());
		String own = this.variants.publish(province);

		Village village = this.variants.readyToPost(begun);
		assertThat(this.variants.step(village)).isEqualTo(VariantDriver.NATIONAL_STEP);
		this.postings.hangsInVillage(village, TODAY);
		this.postings.hangsAtCommune(village, TODAY);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		assertThat(this.variants.instances(begun.review().caseKey(), village.caseKey(), complaint.caseKey()))
			.extracting(this.variants::versionOf)
			.containsOnly(national);

		Commune late = this.variants.takenInLater(campaign);
		assertThat(late.review().modelVersion()).isEqualTo(own);
		assertThat(this.variants.step(this.variants.readyToPost(late))).isEqualTo(VariantDriver.OWN_STEP);
	}

	@Test
	void secondEditionOfTheVariantReachesOnlyWhoBeginsAfterIt() {
		Unit province = this.places.province();
		String first = this.variants.publish(province);
		CampaignAtWork campaign = this.variants.begun(province, 1);
		TestTime.set(TODAY.plusDays(1));
		String second = this.variants.publish(province, "Dán bảng tin");
		assertThat(second).isNotEqualTo(first);
		TestTime.set(TODAY);

		assertThat(this.variants.step(this.variants.readyToPost(campaign.commune(0))))
			.isEqualTo(VariantDriver.OWN_STEP);
		assertThat(this.variants.step(this.variants.readyToPost(this.variants.takenInLater(campaign))))
			.isEqualTo("Dán bảng tin");
	}

	@Test
	void timersClaimsPicturesAndCancellingKnowTheProvince() {
		Unit province = this.places.province();
		this.variants.publish(province);
		CampaignAtWork campaign = this.variants.begun(province, 1);
		Commune commune = campaign.commune(0);
		commune.isPrepared();
		Village village = commune.villagesAtWork().get(0);
		String task = village.task(ReviewVillageModel.RECORD_SURVEY).id();

		assertThat(this.mvc.post().uri("/api/tasks/{id}/claim", task).with(as(village.reviewer())).with(csrf()))
			.hasStatus2xxSuccessful();
		assertThat(this.mvc.get().uri("/api/tasks/{id}/form", task).with(as(village.reviewer()))).hasStatusOk();
		assertThat(this.mvc.get().uri("/reviews/{id}", village.reviewId()).with(as(village.reviewer()))).hasStatusOk();
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 9)), village.caseKey());
		assertThat(this.missed.isNoted(village.caseKey(), "survey")).isTrue();
		assertThat(campaign.cancels()).hasStatusOk();

		assertThat(village.review().status()).isEqualTo(VillageReview.Status.CANCELLED);
		assertThat(Stream.of(campaign.caseKey(), commune.review().caseKey(), village.caseKey()))
			.allMatch((key) -> this.variants.instances(key).stream().allMatch((it) -> it.getEndTime() != null));
	}

	@Test
	void journalSaysWhichVersionWasInForce() {
		Unit province = this.places.province();
		String own = this.variants.publish(province);
		CampaignAtWork campaign = this.variants.begun(province, 1);
		Commune commune = campaign.commune(0);
		commune.isPrepared();

		assertThat(entry(campaign.caseKey(), "campaign.procedure")).contains(own, province.code());
		assertThat(entry(commune.review().caseKey(), "commune-review.started")).contains(own, province.code());
		assertThat(entry(commune.villages().get(0).caseKey(), "village-review.started")).contains(own, province.code());
		CampaignAtWork national = this.variants.begun(this.places.province(), 1);
		assertThat(entry(national.caseKey(), "campaign.procedure"))
			.contains(Objects.requireNonNull(national.campaign().modelVersion()))
			.doesNotContain("publishedFor");
	}

	private String entry(String caseKey, String action) {
		return this.journal.of(caseKey)
			.stream()
			.filter((it) -> it.action().equals(action))
			.findFirst()
			.orElseThrow()
			.after();
	}

}
