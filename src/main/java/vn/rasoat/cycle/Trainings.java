package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Kind;
import vn.rasoat.cycle.Training.Participant;

/** Launch conferences and classes. */
public interface Trainings {

	List<Training> of(String caseKey);

	Training hold(String caseKey, NewTraining training);

	/** The step was taken back. */
	void forget(String caseKey, Kind kind);

	/** Those with each function who came to the classes of these cases, of all who were to. */
	Map<Function, Share> shares(List<String> caseKeys);

	/** How many with a function missed the classes of each of the cases, by case key. */
	Map<String, Integer> missing(List<String> caseKeys, Function function);

	/** What is said when something was held. */
	record NewTraining(Kind kind, LocalDate heldOn, String place, String organiser, List<Participant> participants) {
	}

	/** Those who attended, of all who were to. */
	record Share(int attended, int expected) {

		/** In whole per cent, rounded down so that a target is not reached too early. */
		public int percent() {
			return (this.expected == 0) ? 0 : Math.toIntExact(100L * this.attended / this.expected);
		}

	}

}
