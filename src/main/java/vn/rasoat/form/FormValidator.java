package vn.rasoat.form;

import java.util.Map;

/**
 * Checks a submission against the form it was made with, by the rules the browser applies
 * and more.
 */
public interface FormValidator {

	/**
	 * Checks and cleans a submission.
	 * @param schema JSON of the Camunda Form
	 * @param submitted what the browser sent
	 * @param given what the server gave the form: options, read-only values, facts that
	 * FEEL reads; never taken from the browser
	 */
	CheckedForm check(String schema, Map<String, Object> submitted, Map<String, Object> given);

}
