package vn.rasoat.procedure.decision;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.TakenBack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/**
 * A decision waits for a household no longer when the complaint about it is taken back.
 */
@RaSoatTest
class ReleasedByWithdrawalTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Objection objection;

	@Autowired
	private Complaints complaints;

	@Autowired
	private RecognitionDecisions decisions;

	@Test
	void householdIsRecognisedAsItWasReported() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đinh Văn Rút"));
		commune.reports(DAY);
		commune.appraises(DAY);
		commune.answers(DAY);
		Complaint complaint = this.objection.against(commune, "Đinh Văn Rút");
		assertThatThrownBy(() -> commune.decides(DAY)).hasMessage("approval.refusal.decision-too-early.disputed");

		this.complaints.withdraw(complaint.id(), new TakenBack("Lê Văn Khiếu", DAY, "Đơn rút", "Đã rõ"));

		assertThat(this.decisions.heldBack(commune.id())).isEmpty();
		commune.decides(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).extracting(ReportLine::headName)
			.containsExactly("Đinh Văn Rút");
	}

}
