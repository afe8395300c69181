package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.household.Origin;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.AnswerContradictsRecheck;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Kind;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.posting.FinalResult;
import vn.rasoat.posting.FinalResult.Source;
import vn.rasoat.posting.FinalResults;
import vn.rasoat.posting.LateEntryUnfounded;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is said against a posted result and what comes of it (QĐ 24/2021/QĐ-TTg, Art.
 * 4.4).
 */
@RaSoatTest
class ComplaintTests {

	@Autowired
	private PostingDriver driver;

	@Autowired
	private FinalResults results;

	@Test
	void lastSecondIsInTimeAndTheNextIsNot() {
		Village village = this.driver.hanging(1);
		Instant end = endOf(village);
		TestTime.set(end.minusSeconds(1));
		Complaint inTime = this.driver.objects(village, this.driver.household(village, 0));
		TestTime.set(end);
		Complaint late = this.driver.objects(village, this.driver.household(village, 0));

		assertThat(inTime.kind()).isEqualTo(Kind.COMPLAINT);
		assertThat(this.driver.task(inTime, SettleComplaintModel.RECHECK_HOUSEHOLD).subject())
			.isEqualTo(inTime.householdName());
		assertThat(late.kind()).isEqualTo(Kind.REMARK);
		assertThat(this.driver.engine().isRunning(late.caseKey())).isFalse();
	}

	@Test
	void isDueSevenWorkingDaysAfterItsReceipt() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));

		assertThat(this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD).dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 14)));
	}

	@Test
	void receivedInTimeAndEnteredAfterTheEndIsAComplaintWithItsReason() {
		Village village = this.driver.hanging(1);
		Instant received = endOf(village).minusSeconds(3600);
		this.driver.timePasses(village);
		TestTime.set(endOf(village).plusSeconds(7200));

		assertThatThrownBy(
				() -> this.driver.lodges(village,
						new NewComplaint(this.driver.posting(village).id(), this.driver.household(village, 0), null,
								"Lê Văn Khiếu", null, "Sai", received, null, null)))
			.isInstanceOf(LateEntryUnfounded.class);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0), received);

		assertThat(complaint.kind()).isEqualTo(Kind.COMPLAINT);
		assertThat(this.driver.engine().isRunning(complaint.caseKey())).isTrue();
		assertThat(this.driver.bridge().complaints().anyComplaintOpen(List.of(village.reviewId()))).isTrue();
	}

	@Test
	void upheldComplaintChangesTheResultAndIsPostedAgainBeforeTheVillageGoesOn() {
		Village village = this.driver.hanging(2);
		long household = this.driver.household(village, 0);
		Complaint complaint = this.driver.objects(village, household);
		this.driver.timePasses(village);
		assertThat(this.driver.engine().isRunning(village.caseKey())).isTrue();

		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village), this.driver.foundNotPoor());
		assertThat(result(village, household).category()).isEqualTo(Category.POOR);
		assertThatThrownBy(() -> this.driver.answers(village, complaint, Result.REJECTED))
			.isInstanceOf(AnswerContradictsRecheck.class);
		this.driver.answers(village, complaint, Result.UPHELD);
		this.driver.postsRecheck(village, complaint);

		assertThat(result(village, household)).extracting(FinalResult::source, FinalResult::category)
			.containsExactly(Source.RECHECK, Category.NOT_POOR);
		assertThat(result(village, this.driver.household(village, 1)).source()).isEqualTo(Source.MEETING);
		assertThat(this.driver.complaint(complaint.id()).status()).isEqualTo(Status.SETTLED);
		assertThat(this.driver.engine().endOf(PostResultModel.KEY, village.caseKey()))
			.contains("EndEvent_ComplaintsSettled");
	}

	@Test
	void rejectedAndWithdrawnComplaintsLeaveTheResultAndArePostedAllTheSame() {
		Village village = this.driver.hanging(2);
		Complaint rejected = this.driver.objects(village, this.driver.household(village, 0));
		Complaint withdrawn = this.driver.objects(village, this.driver.household(village, 1));
		String other = this.driver.otherReviewer(village);
		this.driver.rechecks(village, rejected, other, this.driver.foundTheSame());
		this.driver.rechecks(village, withdrawn, other, this.driver.foundNotPoor());
		this.driver.answers(village, rejected, Result.REJECTED);
		this.driver.answers(village, withdrawn, Result.WITHDRAWN);
		this.driver.timePasses(village);
		this.driver.postsRecheck(village, rejected);
		assertThat(this.driver.engine().isRunning(village.caseKey())).isTrue();
		this.driver.postsRecheck(village, withdrawn);

		assertThat(this.results.of(village.reviewId()))
			.allMatch((it) -> it.source() == Source.MEETING && it.category() == Category.POOR);
		assertThat(this.driver.engine().endOf(PostResultModel.KEY, village.caseKey()))
			.contains("EndEvent_ComplaintsSettled");
	}

	@Test
	void againstARecheckThereIsOnlyARemarkAndItWaitsForItsAnswer() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village), this.driver.foundTheSame());
		this.driver.answers(village, complaint, Result.REJECTED);
		this.driver.postsRecheck(village, complaint);
		long recheck = this.driver.bridge().postings().ofComplaint(complaint.id()).orElseThrow().id();

		Complaint remark = this.driver.lodges(village,
				new NewComplaint(recheck, this.driver.household(village, 0), null, "Lê Văn Khiếu", null,
						"Vẫn chưa đúng", TestTime.at(LocalDate.of(2026, 10, 8), 9), "Đơn", "Nhập bù"));

		assertThat(remark.isRemark()).isTrue();
		assertThat(this.driver.bridge().complaints().anyRemarkOpen(List.of(village.reviewId()))).isTrue();
		village.as(village.officer(), () -> this.driver.bridge()
			.desk()
			.answer(remark.id(), new RemarkAnswer("Đã phúc tra đúng quy định", LocalDate.of(2026, 10, 9), "16", null)));
		assertThat(this.driver.bridge().complaints().anyRemarkOpen(List.of(village.reviewId()))).isFalse();
	}

	@Test
	void householdLeftOutComesOnTheListByAComplaintAndGetsAClassByItsRecheck(@Autowired ReviewLists lists) {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.lodges(village,
				new NewComplaint(this.driver.posting(village).id(), null, "Trần Thị Sót", "Trần Thị Sót", null,
						"Bị bỏ sót", TestTime.at(LocalDate.of(2026, 10, 5), 8), null, null));
		long household = Objects.requireNonNull(complaint.householdId());
		assertThat(lists.get(village.reviewId(), household).origin()).isEqualTo(Origin.COMPLAINT);
		assertThat(this.results.of(village.reviewId())).hasSize(1);

		this.driver.rechecks(village, complaint, village.reviewer(), this.driver.foundTheSame());
		this.driver.answers(village, complaint, Result.UPHELD);

		assertThat(result(village, household)).extracting(FinalResult::source, FinalResult::category)
			.containsExactly(Source.RECHECK, Category.POOR);
	}

	private FinalResult result(Village village, long household) {
		return this.results.of(village.reviewId())
			.stream()
			.filter((it) -> it.householdId() == household)
			.findFirst()
			.orElseThrow();
	}

	private Instant endOf(Village village) {
		return Objects.requireNonNull(this.driver.posting(village).period()).endsAt();
	}

}
