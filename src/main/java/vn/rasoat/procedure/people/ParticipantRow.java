package vn.rasoat.procedure.people;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Participant;
import vn.rasoat.form.TypedText;

/** Somebody without an account who was invited to a training, as a row of the form. */
public record ParticipantRow(String fullName, Function function, @Nullable String area, @Nullable Boolean attended) {

	public Participant toParticipant() {
		return new Participant(this.fullName.strip(), this.function, TypedText.said(this.area), null,
				Boolean.TRUE.equals(this.attended));
	}

}
