package vn.rasoat.procedure.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Kind;
import vn.rasoat.cycle.Training.Participant;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.people.ParticipantRow;
import vn.rasoat.procedure.people.Trainees;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code launch-campaign}: the conference that launches the review, with or without the
 * training of commune officers. The communes are opened at once.
 */
@Component
class LaunchCampaign implements FormHandler<LaunchCampaignForm> {

	private final Campaigns campaigns;

	private final Areas areas;

	private final Trainees trainees;

	private final Trainings trainings;

	private final BusinessClock clock;

	LaunchCampaign(Campaigns campaigns, Areas areas, Trainees trainees, Trainings trainings, BusinessClock clock) {
		this.campaigns = campaigns;
		this.areas = areas;
		this.trainees = trainees;
		this.trainings = trainings;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "launch-campaign";
	}

	@Override
	public String action() {
		return "training.held";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		List<Person> officers = officers(task);
		return Map.of("officerOptions", Trainees.options(officers), "officerCount", officers.size());
	}

	@Override
	public void handle(TaskEntry task, LaunchCampaignForm form, Circumstances circumstances) {
		List<ParticipantRow> others = (form.others() == null) ? List.of() : form.others();
		List<Participant> participants = Stream
			.concat(Trainees.participants(officers(task), Function.COMMUNE_OFFICER, form.officers()),
					others.stream().map(ParticipantRow::toParticipant))
			.toList();
		hold(task, Kind.CONFERENCE, form, circumstances, participants);
		if (Boolean.TRUE.equals(form.withTraining())) {
			hold(task, Kind.TRAINING_CLASS, form, circumstances, participants);
		}
	}

	private void hold(TaskEntry task, Kind kind, LaunchCampaignForm form, Circumstances circumstances,
			List<Participant> participants) {
		this.trainings.hold(task.caseKey(), new Trainings.NewTraining(kind, circumstances.happenedOn(), form.place(),
				form.organiser(), participants));
	}

	private List<Person> officers(TaskEntry task) {
		String lead = this.campaigns.get(CaseKey.CAMPAIGN.idOf(task.caseKey())).leadCode();
		return this.trainees.with(Role.COMMUNE_OFFICER,
				this.areas.below(lead, this.clock.today()).stream().map(Unit::path));
	}

}
