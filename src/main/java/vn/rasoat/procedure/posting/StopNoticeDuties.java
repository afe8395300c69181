package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.Duty;
import vn.rasoat.worklist.OpenDuties;

/** A complaint taken back presses until its complainant was told in writing. */
@Component
class StopNoticeDuties implements OpenDuties {

	private final Complaints complaints;

	private final VillageReviews reviews;

	StopNoticeDuties(Complaints complaints, VillageReviews reviews) {
		this.complaints = complaints;
		this.reviews = reviews;
	}

	@Override
	public List<Duty> of(Actor actor) {
		return this.complaints.unnotified(actor.areas(Set.of(Role.COMMUNE_OFFICER))).stream().map(this::duty).toList();
	}

	private Duty duty(Complaint complaint) {
		return new Duty("complaint-stop", complaint.householdName(),
				this.reviews.get(complaint.villageReviewId()).villageName(), "/complaints/" + complaint.id(), null);
	}

}
