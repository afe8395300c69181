package vn.rasoat.procedure.decision;

import java.util.List;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestTime;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Postings;
import vn.rasoat.posting.Recheck;
import vn.rasoat.survey.Outcome;

import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** A complaint that came in time and is entered when the commune has reported already. */
@TestComponent
public class Objection {

	private final Postings postings;

	private final Complaints complaints;

	Objection(Postings postings, Complaints complaints) {
		this.postings = postings;
		this.complaints = complaints;
	}

	public Complaint against(CommuneAtWork commune, String head) {
		return this.complaints.lodge(new NewComplaint(this.postings.ofVillage(commune.villageReviewId()).get(0).id(),
				commune.household(head), null, "Lê Văn Khiếu", null, "Chưa đúng", TestTime.at(DAY, 0), null, null));
	}

	/** The household is checked again and the result posted. */
	void settled(Complaint complaint, int income, List<String> deprivations, Complaint.Result result) {
		this.complaints.recheck(complaint.id(),
				new Recheck(Outcome.DONE, DAY, "Chủ hộ", income, null, deprivations, null, true, null));
		this.complaints.classify(complaint.id());
		this.complaints.answer(complaint.id(), new Answer(result, "Đã xem lại từng mục", null, null, DAY));
		this.complaints.settled(complaint.id());
	}

}
