package vn.rasoat.procedure.decision;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** What must be settled before a commune reports. */
@RaSoatTest
class ReportReadinessTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private Postings postings;

	@Autowired
	private Complaints complaints;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void openPostingHoldsTheReportUp() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Vương Văn An"));
		this.jdbc.sql("update posting_posting set status = 'OPEN' where village_review_id = ?")
			.param(commune.villageReviewId())
			.update();
		refused(commune, "POSTING", DAY);
	}

	@Test
	void openComplaintHoldsTheReportUp() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Vương Văn Ba"));
		Complaint complaint = objects(commune, "Vương Văn Ba", TestTime.at(DAY, 0));
		assertThat(complaint.isRemark()).isFalse();
		refused(commune, "COMPLAINT", DAY);
		this.complaints.cancelled(complaint.id());
		commune.reports(DAY);
	}

	@Test
	void unansweredRemarkHoldsTheReportUp() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Vương Văn Chi"));
		TestTime.set(DAY.plusDays(9));
		Complaint remark = objects(commune, "Vương Văn Chi", TestTime.at(DAY.plusDays(9), 0));
		assertThat(remark.isRemark()).isTrue();
		refused(commune, "REMARK", DAY.plusDays(9));
		this.complaints.answer(remark.id(), new Answer(null, "Đã kiểm tra", null, null, DAY.plusDays(9)));
		commune.reports(DAY.plusDays(9));
	}

	@Test
	void villageNotDoneHoldsTheReportUp() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Vương Văn Dư"));
		this.jdbc.sql("update cycle_village_review set status = 'MINUTES_SIGNED' where id = ?")
			.param(commune.villageReviewId())
			.update();
		refused(commune, "VILLAGE", DAY);
	}

	private Complaint objects(CommuneAtWork commune, String head, Instant received) {
		return this.complaints.lodge(new NewComplaint(this.postings.ofVillage(commune.villageReviewId()).get(0).id(),
				commune.household(head), null, "Lê Văn Khiếu", null, "Chưa đúng", received, null, null));
	}

	private void refused(CommuneAtWork commune, String open, LocalDate day) {
		assertThatThrownBy(() -> commune.reports(day)).hasMessage("approval.refusal.too-early." + open);
		assertThat(this.reports.latest(commune.id())).isEmpty();
	}

}
