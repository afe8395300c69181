package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.posting.HungBeforeResult;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A list from its boards to the end of its time (QĐ 24/2021/QĐ-TTg, Art. 4.4). */
@RaSoatTest
class PostResultTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private PostingDriver driver;

	@BeforeEach
	void useEngine(@Autowired ProcessEngine processEngine) {
		BpmnAwareTests.init(processEngine);
	}

	@AfterEach
	void forgetEngine() {
		BpmnAwareTests.reset();
	}

	@Test
	void hangsInBothPlacesThreeWorkingDaysAndEnds() {
		Village village = this.driver.ready(2);
		assertThat(this.driver.posting(village).status()).isEqualTo(Status.HANGING);
		assertThat(this.driver.bridge().postings().entriesOf(this.driver.posting(village).id())).hasSize(2);

		this.driver.hangsAtCommune(village, MONDAY);
		this.driver.hangsInVillage(village, MONDAY);

		assertThat(endsAt(village)).isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 8)));
		BpmnAwareTests
			.assertThat(this.driver.engine()
				.runtime()
				.createProcessInstanceQuery()
				.processDefinitionKey(PostResultModel.KEY)
				.processInstanceBusinessKey(village.caseKey())
				.singleResult())
			.isWaitingAt("CatchEvent_PeriodOver");

		this.driver.timePasses(village);

		assertThat(this.driver.posting(village).status()).isEqualTo(Status.CLOSED);
		assertThat(this.driver.engine().endOf(PostResultModel.KEY, village.caseKey())).contains("EndEvent_NothingOpen");
	}

	@Test
	void runsFromTheLastBoard() {
		Village village = this.driver.ready(1);
		this.driver.hangsInVillage(village, MONDAY);
		TestTime.set(MONDAY.plusDays(2));

		this.driver.hangsAtCommune(village, MONDAY.plusDays(2));

		assertThat(endsAt(village)).isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 12)));
	}

	@Test
	void runsFromTheRealDayWheneverItIsEnteredAndEndsAtOnceWhenThatIsOver() {
		Village village = this.driver.ready(1);
		TestTime.set(MONDAY.plusDays(20));

		this.driver.hangsInVillage(village, MONDAY);
		this.driver.hangsAtCommune(village, MONDAY.plusDays(1));
		assertThat(this.driver.engine().due(village.caseKey())).hasSize(1);
		this.driver.engine().run(village.caseKey());

		Posting posting = this.driver.posting(village);
		assertThat(posting.status()).isEqualTo(Status.CLOSED);
		assertThat(posting.closedAt()).isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 9)));
	}

	@Test
	void cannotHangBeforeThereIsAResult() {
		Village village = this.driver.ready(1);

		assertThatThrownBy(() -> this.driver.hangsInVillage(village, MONDAY.minusDays(1)))
			.isInstanceOf(HungBeforeResult.class);

		assertThat(village.open(PostResultModel.HANG_VILLAGE_LIST)).hasSize(1);
	}

	@Test
	void calledOffLeavesNothingHanging(@Autowired PostingProcess process) {
		Village village = this.driver.hanging(2);
		var first = this.driver.objects(village, this.driver.household(village, 0));
		var second = this.driver.objects(village, this.driver.household(village, 1));
		this.driver.rechecks(village, second, this.driver.otherReviewer(village), this.driver.foundTheSame());
		this.driver.answers(village, second, vn.rasoat.posting.Complaint.Result.REJECTED);
		this.driver.timePasses(village);

		village.as(village.officer(), () -> {
			process.postingCancelled(village.reviewId(), new Cancellation("Sáp nhập thôn", "12/QĐ-UBND"));
			return null;
		});

		for (String caseKey : List.of(village.caseKey(), first.caseKey(), second.caseKey())) {
			this.driver.engine().run(caseKey);
			assertThat(this.driver.engine().isRunning(caseKey)).as(caseKey).isFalse();
			assertThat(this.driver.bridge().entries().ofCase(caseKey)).noneMatch((it) -> it.isOpen());
		}
		assertThat(this.driver.bridge().postings().ofVillage(village.reviewId()))
			.allMatch((it) -> it.status() == Status.CANCELLED);
		assertThat(this.driver.bridge().complaints().anyComplaintOpen(List.of(village.reviewId()))).isFalse();
		assertThat(this.driver.engine().endOf(PostResultModel.KEY, village.caseKey())).contains("EndEvent_Cancelled")
			.doesNotContain("EndEvent_ComplaintsSettled");
	}

	private Instant endsAt(Village village) {
		return Objects.requireNonNull(this.driver.posting(village).period()).endsAt();
	}

}
