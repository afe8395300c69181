package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestTime;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.FormStage;
import vn.rasoat.procedure.FormStages;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

/** Steps of a posting and of a complaint against it. */
@TestComponent
public class PostingStages implements FormStages {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private final PostingDriver driver;

	PostingStages(PostingDriver driver) {
		this.driver = driver;
	}

	@Override
	public Set<String> forms() {
		return Set.of("hang-village-list", "hang-commune-list", "recheck-household", "answer-complaint");
	}

	@Override
	public FormStage at(String form) {
		TestTime.set(TODAY);
		Village foreign = this.driver.ready(1);
		Map<String, String> ids = Map.of("{foreignPaper}", this.driver.photo(foreign.caseKey(), foreign));
		Village village = form.startsWith("hang") ? this.driver.ready(1) : this.driver.hanging(1);
		if (form.equals("hang-village-list")) {
			return new FormStage(village.head(), foreign.head(), village.task(PostResultModel.HANG_VILLAGE_LIST).id(),
					this.driver.board(village.caseKey(), village, TODAY), ids);
		}
		if (form.equals("hang-commune-list")) {
			return new FormStage(village.officer(), foreign.head(),
					village.task(PostResultModel.HANG_COMMUNE_LIST).id(),
					this.driver.communeBoard(village.caseKey(), village, TODAY), ids);
		}
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		Map<String, Object> recheck = Answers.with(this.driver.foundTheSame(), "noOtherReviewer", true);
		if (form.equals("recheck-household")) {
			return new FormStage(village.reviewer(), foreign.reviewer(),
					this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD).id(), recheck, ids);
		}
		this.driver.rechecks(village, complaint, village.reviewer(), recheck);
		return new FormStage(village.officer(), foreign.head(),
				this.driver.task(complaint, SettleComplaintModel.ANSWER_COMPLAINT).id(),
				this.driver.answer(Complaint.Result.REJECTED), ids);
	}

}
