package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A launch conference or a class, with everybody who was to come. */
public record Training(long id, String caseKey, Kind kind, LocalDate heldOn, String place, String organiser,
		List<Participant> participants) {

	/** What was held. */
	public enum Kind {

		CONFERENCE, TRAINING_CLASS

	}

	/** As what somebody takes part. */
	public enum Function {

		COMMUNE_OFFICER, REVIEWER, VILLAGE_HEAD, COMMITTEE, OTHER

	}

	/**
	 * @param username account of the participant, where there is one
	 */
	public record Participant(String fullName, Function function, @Nullable String area, @Nullable String username,
			boolean attended) {
	}

}
