package vn.rasoat.demo;

import java.util.Map;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** What is entered in a step whose answers depend on the place or the household. */
interface StepAnswers {

	/** Name of the form. */
	String step();

	/**
	 * @param number which of the tasks done in one go, from 0
	 */
	Map<String, Object> answers(Played played, Act act, TaskEntry task, TaskForm form, int number);

}
