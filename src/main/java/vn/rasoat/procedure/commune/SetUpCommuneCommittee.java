package vn.rasoat.procedure.commune;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.language.PlaceNames;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.people.CommitteeChoice;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code set-up-commune-committee}: plan of the commune, steering committee and helper
 * team with the villages each member looks after. A number of the office's register
 * cannot be given a second time.
 */
@Component
class SetUpCommuneCommittee implements FormHandler<SetUpCommuneCommitteeForm> {

	private final OpenCommune communes;

	private final CommitteeChoice committees;

	private final CommunePlanning planning;

	private final BusinessClock clock;

	SetUpCommuneCommittee(OpenCommune communes, CommitteeChoice committees, CommunePlanning planning,
			BusinessClock clock) {
		this.communes = communes;
		this.committees = committees;
		this.planning = planning;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "set-up-commune-committee";
	}

	@Override
	public String action() {
		return "committee.set-up";
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
	public void handle(TaskEntry task, SetUpCommuneCommitteeForm form, Circumstances circumstances) {
		NotHappenedYet.check(form.planOn(), this.clock.today());
		CommuneReview commune = this.communes.of(task);
		this.planning.record(commune, form.plan(commune), form.ownDates(), form.isAcknowledged());
		this.committees.decide(commune.caseKey(), commune.communeCode(), commune.communeName(), commune.reviewYear(),
				form.committee());
	}

}
