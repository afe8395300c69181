package vn.rasoat.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.document.Papers;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** Does steps of the procedure as the people of a scenario would. */
@Component
@Profile({ "demo", "test" })
class StepWork {

	private static final String SCAN = "demo/bien-ban-mau.pdf";

	private final PlayedCases cases;

	private final FieldWork work;

	private final ScenarioPeople people;

	private final Papers papers;

	private final Map<String, StepAnswers> answers;

	StepWork(PlayedCases cases, FieldWork work, ScenarioPeople people, Papers papers, List<StepAnswers> answers) {
		this.cases = cases;
		this.work = work;
		this.people = people;
		this.papers = papers;
		this.answers = answers.stream().collect(Collectors.toMap(StepAnswers::step, Function.identity()));
	}

	/** Does the step wherever it waits in the place. */
	void does(Played played, Act act, String step) {
		List<TaskEntry> waiting = this.cases.open(played, act.in(), step);
		if (waiting.isEmpty()) {
			throw new ScenarioFaulty(played.scenario().id(), "nobody waits for " + step + " in " + act.in());
		}
		int many = Math.min(waiting.size(), act.number("most", waiting.size()));
		for (int number = 0; number < many; number++) {
			one(played, act, waiting.get(number), number);
		}
	}

	private void one(Played played, Act act, TaskEntry task, int number) {
		String who = this.people.whoDoes(played.scenario(), act, task.role(), task.area());
		TaskForm form = this.work.form(who, task);
		FormFilling filling = new FormFilling(form, this.work.today());
		Map<String, Object> values = new HashMap<>(filling.values());
		StepAnswers special = this.answers.get(StepName.of(task.step()));
		if (special != null) {
			values.putAll(special.answers(played, act, task, form, number));
		}
		if (filling.asksFor("paperId")) {
			values.put("paperId", paper(who, task, task.step().contains("Minutes") ? "minutes-scan" : "board-photo"));
		}
		values.putAll(new DocumentWords(played.scenario(), task.area()).in(act.with()));
		this.work.submit(who, task, values);
	}

	/** Hands a paper in for the case and answers its number. */
	private String paper(String who, TaskEntry task, String purpose) {
		return String.valueOf(
				this.work.as(who, () -> this.papers.keep(task.caseKey(), purpose, "giay-to-mau.pdf", scan())).id());
	}

	private static byte[] scan() {
		try {
			return new ClassPathResource(SCAN).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
