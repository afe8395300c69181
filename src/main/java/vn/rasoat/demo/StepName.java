package vn.rasoat.demo;

import java.util.Locale;

/** A step as files call it: like its form. */
final class StepName {

	private StepName() {
	}

	/** {@code UserTask_RecordSurvey} is {@code record-survey}. */
	static String of(String step) {
		return step.substring(step.indexOf('_') + 1).replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
