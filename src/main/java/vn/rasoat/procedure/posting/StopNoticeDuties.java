package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Role;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.TakenBack;
import vn.rasoat.worklist.Duty;
import vn.rasoat.worklist.OpenDuties;

/** A complaint taken back presses until its complainant was told in writing. */
@Component
class StopNoticeDuties implements OpenDuties {

	private final Complaints complaints;

	StopNoticeDuties(Complaints complaints) {
		this.complaints = complaints;
	}

	@Override
	public List<Duty> of(Actor actor) {
		return this.complaints.unnotified(actor.areas(Set.of(Role.COMMUNE_OFFICER)))
			.stream()
			.map(StopNoticeDuties::duty)
			.toList();
	}

	private static Duty duty(TakenBack.Untold complaint) {
		return new Duty("complaint-stop", complaint.householdName(), complaint.villageName(),
				"/complaints/" + complaint.complaintId(), null);
	}

}
