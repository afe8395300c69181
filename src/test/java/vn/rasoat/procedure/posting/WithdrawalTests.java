package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.RemarkNotWithdrawn;
import vn.rasoat.posting.WithdrawnAfterRecheck;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.TestPeople.as;

/**
 * Whoever complained may take it back until the household was checked again: nothing is
 * answered, nothing posted, and nobody waits for it.
 */
@RaSoatTest
class WithdrawalTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private PostingDriver driver;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void listThatStillHangsEndsAsIfNobodyHadObjected() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));

		this.driver.withdraws(village, complaint);

		assertThat(this.driver.complaint(complaint.id())).extracting(Complaint::status, Complaint::isOpen)
			.containsExactly(Status.WITHDRAWN, false);
		assertThat(this.driver.engine().isRunning(complaint.caseKey())).isFalse();
		assertThat(this.driver.engine().endOf(SettleComplaintModel.KEY, complaint.caseKey()))
			.containsExactly("EndEvent_ComplaintWithdrawn");
		this.driver.timePasses(village);
		assertThat(this.driver.isRunning(village)).isFalse();
	}

	@Test
	void listThatWaitsForItGoesOnWithTheLastOne() {
		Village village = this.driver.hanging(2);
		Complaint first = this.driver.objects(village, this.driver.household(village, 0));
		Complaint last = this.driver.objects(village, this.driver.household(village, 1));
		this.driver.timePasses(village);

		this.driver.withdraws(village, first);
		assertThat(this.driver.isRunning(village)).isTrue();
		this.driver.withdraws(village, last);

		assertThat(this.driver.engine().endOf(PostResultModel.KEY, village.caseKey()))
			.contains("EndEvent_ComplaintsSettled");
	}

	@Test
	void whoWasToCheckItAgainIsToldAndSeesWhyTheTaskIsGone() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		TaskEntry task = this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD);

		this.driver.withdraws(village, complaint);

		assertThat(this.mvc.get().uri("/tasks/{id}", task.id()).with(as(village.reviewer()))).bodyText()
			.contains("Vì sao", "Rút khiếu nại", "Lý do: Đã rõ cách chấm điểm");
		assertThatThrownBy(() -> village.submit(village.reviewer(), task, this.driver.foundTheSame()))
			.hasMessage("worklist.refusal.ended");
		List<String> told = this.jdbc
			.sql("select subject from notification_fact where recipient = ? and case_key = ? order by id")
			.params(village.reviewer(), complaint.caseKey())
			.query(String.class)
			.list();
		assertThat(told).last().asString().startsWith("Khiếu nại đã rút, không phải phúc tra nữa");
	}

	@Test
	void whatWasEnteredStaysAndTheJournalSaysWhoTookItBackOnWhichPaper() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));

		this.driver.withdraws(village, complaint);

		assertThat(this.driver.complaint(complaint.id()).content()).isEqualTo(complaint.content());
		assertThat(this.journal.of(complaint.caseKey())).last().satisfies((it) -> {
			assertThat(it.action()).isEqualTo("complaint.withdrawn");
			assertThat(it.happenedOn()).isEqualTo(TODAY);
			assertThat(it.onBehalfOf()).isEqualTo("Lê Văn Khiếu");
			assertThat(it.paper()).isEqualTo("Đơn rút ngày 05/10/2026");
			assertThat(it.reason()).isEqualTo("Đã rõ cách chấm điểm");
		});
		assertThat(this.journal.of(village.caseKey())).filteredOn((it) -> it.action().equals("complaint.withdrawn"))
			.singleElement()
			.satisfies((it) -> assertThat(it.onBehalfOf()).isNull());
	}

	/** Whoever still objects says so again; the list hangs yet. */
	@Test
	void sameObjectionMayBeMadeAgain() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		this.driver.withdraws(village, complaint);

		Complaint again = this.driver.objects(village, this.driver.household(village, 0));

		assertThat(again.id()).isNotEqualTo(complaint.id());
		assertThat(this.driver.task(again, SettleComplaintModel.RECHECK_HOUSEHOLD).isOpen()).isTrue();
	}

	@Test
	void afterTheRecheckTheAnswerSaysSoAndItsResultIsPosted() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village), this.driver.foundNotPoor());

		assertThatThrownBy(() -> this.driver.withdraws(village, complaint)).isInstanceOf(WithdrawnAfterRecheck.class);
		this.driver.answers(village, complaint, Result.WITHDRAWN);
		assertThatThrownBy(() -> this.driver.withdraws(village, complaint)).isInstanceOf(WithdrawnAfterRecheck.class);
		assertThat(this.driver.task(complaint, PostResultModel.HANG_VILLAGE_LIST).isOpen()).isTrue();
	}

	@Test
	void remarkIsAnsweredNotTakenBack() {
		Village village = this.driver.hanging(1);
		this.driver.timePasses(village);
		Complaint remark = this.driver.lodges(village,
				new NewComplaint(this.driver.posting(village).id(), this.driver.household(village, 0), null,
						"Lê Văn Khiếu", null, "Muộn", TestTime.at(LocalDate.of(2026, 10, 9), 0), null, null));

		assertThatThrownBy(() -> this.driver.withdraws(village, remark)).isInstanceOf(RemarkNotWithdrawn.class);
	}

	@Test
	void recordedLaterItNeedsAReason() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		TestTime.set(TODAY.plusDays(1));

		assertThatThrownBy(() -> this.driver.withdraws(village, complaint,
				new TakenBackForm("Lê Văn Khiếu", TODAY, "Đơn rút", "Đã rõ", " ")))
			.isInstanceOf(ComplaintFormFaulty.class);
		this.driver.withdraws(village, complaint,
				new TakenBackForm("Lê Văn Khiếu", TODAY, "Đơn rút", "Đã rõ", "Văn thư chuyển chậm"));

		assertThat(this.journal.of(complaint.caseKey())).last()
			.satisfies((it) -> assertThat(it.after()).contains("Văn thư chuyển chậm"));
	}

}
