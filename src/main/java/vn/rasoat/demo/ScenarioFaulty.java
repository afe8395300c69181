package vn.rasoat.demo;

/** A scenario file says something that cannot be played. */
final class ScenarioFaulty extends IllegalStateException {

	ScenarioFaulty(String scenario, String problem) {
		super("scenario " + scenario + ": " + problem);
	}

	ScenarioFaulty(String scenario, String problem, Throwable cause) {
		super("scenario " + scenario + ": " + problem, cause);
	}

}
