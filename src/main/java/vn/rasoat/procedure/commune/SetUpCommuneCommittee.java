package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.NotHappenedYet;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code set-up-commune-committee}: plan of the commune, steering committee and helper
 * team with the villages each member looks after.
 */
@Component
class SetUpCommuneCommittee implements FormHandler {

	private final OpenCommune communes;

	private final CommitteeChoice committees;

	private final Plans plans;

	SetUpCommuneCommittee(OpenCommune communes, CommitteeChoice committees, Plans plans) {
		this.communes = communes;
		this.committees = committees;
		this.plans = plans;
	}

	@Override
	public String form() {
		return "set-up-commune-committee";
	}

	@Override
	public String article() {
		return "QĐ 24/2021/QĐ-TTg, Điều 4 khoản 1, Điều 8";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		CommuneReview commune = this.communes.of(task);
		Map<String, Object> given = new HashMap<>(this.committees.given(commune.communeCode(), commune.reviewYear()));
		String body = "UBND " + StringUtils.uncapitalize(commune.communeName());
		given.put("planBody", body);
		given.put("issuingBody", body);
		return given;
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		SetUpCommuneCommitteeForm form = this.communes.acts().read(values, SetUpCommuneCommitteeForm.class);
		if (form.planOn().isAfter(this.communes.acts().today())) {
			throw new NotHappenedYet(form.planOn());
		}
		CommuneReview commune = this.communes.of(task);
		this.communes.acts().done(task, "committee.set-up", values);
		this.plans.ofCommune(commune.id(), form.plan(commune), PlanDates.NONE);
		this.committees.decide(commune.caseKey(), commune.communeCode(), commune.communeName(), commune.reviewYear(),
				form.committee());
	}

	/** A number of the office's register cannot be given a second time. */
	@Override
	public Set<String> followedBy() {
		return Set.of();
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		throw new IllegalStateException("the plan stays on record");
	}

}
