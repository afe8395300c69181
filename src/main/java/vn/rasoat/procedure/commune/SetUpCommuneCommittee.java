package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.language.PlaceNames;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code set-up-commune-committee}: plan of the commune, steering committee and helper
 * team with the villages each member looks after. A number of the office's register
 * cannot be given a second time.
 */
@Component
class SetUpCommuneCommittee implements FormHandler {

	private final OpenCommune communes;

	private final CommitteeChoice committees;

	private final CommunePlanning planning;

	SetUpCommuneCommittee(OpenCommune communes, CommitteeChoice committees, CommunePlanning planning) {
		this.communes = communes;
		this.committees = committees;
		this.planning = planning;
	}

	@Override
	public String form() {
		return "set-up-commune-committee";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		CommuneReview commune = this.communes.of(task);
		Map<String, Object> given = new HashMap<>(this.committees.given(commune.communeCode(), commune.reviewYear()));
		String body = "UBND " + PlaceNames.inSentence(commune.communeName());
		given.put("planBody", body);
		given.put("issuingBody", body);
		return given;
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		SetUpCommuneCommitteeForm form = this.communes.acts().read(values, SetUpCommuneCommitteeForm.class);
		NotHappenedYet.check(form.planOn(), this.communes.acts().today());
		CommuneReview commune = this.communes.of(task);
		this.communes.acts().done(task, "committee.set-up", values);
		this.planning.record(commune, form.plan(commune), form.ownDates(), form.isAcknowledged());
		this.committees.decide(commune.caseKey(), commune.communeCode(), commune.communeName(), commune.reviewYear(),
				form.committee());
	}

}
