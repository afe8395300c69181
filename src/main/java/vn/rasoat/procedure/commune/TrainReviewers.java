package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Kind;
import vn.rasoat.cycle.Training.Participant;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.cycle.Trainings.NewTraining;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.people.ParticipantRow;
import vn.rasoat.procedure.people.Trainees;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code train-reviewers}: who attended the commune's class; who has the role and did not
 * is named.
 */
@Component
class TrainReviewers implements FormHandler<TrainReviewersForm> {

	private final OpenCommune communes;

	private final Trainees trainees;

	private final Trainings trainings;

	private final CommuneRecords records;

	TrainReviewers(OpenCommune communes, Trainees trainees, Trainings trainings, CommuneRecords records) {
		this.communes = communes;
		this.trainees = trainees;
		this.trainings = trainings;
		this.records = records;
	}

	@Override
	public String form() {
		return "train-reviewers";
	}

	@Override
	public String action() {
		return "training.held";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		List<Person> reviewers = holders(Role.REVIEWER, task);
		List<Person> heads = holders(Role.VILLAGE_HEAD, task);
		return Map.of("reviewerOptions", Trainees.options(reviewers), "reviewerCount", reviewers.size(), "headOptions",
				Trainees.options(heads), "headCount", heads.size());
	}

	@Override
	public void handle(TaskEntry task, TrainReviewersForm form, Circumstances circumstances) {
		List<ParticipantRow> others = (form.others() == null) ? List.of() : form.others();
		List<Participant> participants = Stream
			.of(Trainees.participants(holders(Role.REVIEWER, task), Function.REVIEWER, form.reviewers()),
					Trainees.participants(holders(Role.VILLAGE_HEAD, task), Function.VILLAGE_HEAD, form.heads()),
					others.stream().map(ParticipantRow::toParticipant))
			.flatMap((it) -> it)
			.toList();
		this.trainings.hold(task.caseKey(), new NewTraining(Kind.TRAINING_CLASS, circumstances.happenedOn(),
				form.place(), form.organiser(), participants));
		List<String> untrained = participants.stream()
			.filter((it) -> it.function() == Function.REVIEWER && !it.attended())
			.map(Participant::fullName)
			.toList();
		if (!untrained.isEmpty()) {
			this.records.write(this.communes.of(task), "training.untrained", Map.of("untrained", untrained));
		}
	}

	private List<Person> holders(Role role, TaskEntry task) {
		AreaPath commune = this.communes.of(task).path();
		return this.trainees.with(role,
				Stream.concat(Stream.of(commune), this.communes.villages(task).stream().map(VillageReview::path)));
	}

}
