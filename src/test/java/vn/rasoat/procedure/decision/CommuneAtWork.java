package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.TestTime;
import vn.rasoat.access.Actor;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

/** A commune that decides, and the people of three offices who do it. */
public record CommuneAtWork(DecisionDriver driver, long campaignId, long id, long villageReviewId,
		Map<Long, Family> families, String officer, String chair, String specialist, String leader) {

	public String caseKey() {
		return "commune-review/" + this.id;
	}

	public long household(String head) {
		return this.families.entrySet()
			.stream()
			.filter((it) -> it.getValue().head().equals(head))
			.findFirst()
			.orElseThrow()
			.getKey();
	}

	/** The village review that has the household on its list. */
	public long villageOf(long household) {
		return this.driver.villageOf(this.id, household);
	}

	public TaskEntry task(String step) {
		return task(caseKey(), step);
	}

	private TaskEntry task(String caseKey, String step) {
		return open(caseKey).stream().filter((it) -> it.step().equals(step)).findFirst().orElseThrow();
	}

	/** Steps people have tasks for. */
	public List<String> steps() {
		return open(caseKey()).stream().map(TaskEntry::step).toList();
	}

	public void reports(LocalDate day) {
		submit(this.officer, DecideCommuneModel.SUBMIT_REPORT, DecisionAnswers.report(day));
	}

	/** The specialist proposes to return these households. */
	public void appraises(LocalDate day, Long... returned) {
		submit(this.specialist, DecideCommuneModel.APPRAISE_HOUSEHOLDS, DecisionAnswers.appraisal(day, returned));
	}

	/** The leader returns these households and agrees to the others. */
	public void answers(LocalDate day, Long... returned) {
		submit(this.leader, DecideCommuneModel.GIVE_OPINION, DecisionAnswers.opinion(day, returned));
	}

	public void decides(LocalDate day) {
		submit(this.chair, DecideCommuneModel.DECIDE_RECOGNITION, DecisionAnswers.decision(day));
	}

	public void issues(LocalDate day, Long... refused) {
		submit(this.officer, DecideCommuneModel.ISSUE_CERTIFICATES, DecisionAnswers.certificates(day, refused));
	}

	/** Certificates whose numbers go on from this one. */
	public void issuesFrom(int firstNumber, LocalDate day) {
		submit(this.officer, DecideCommuneModel.ISSUE_CERTIFICATES,
				Answers.with(DecisionAnswers.certificates(day), "firstNumber", firstNumber));
	}

	/** From the report to the certificates, everything agreed to. */
	public void goesThrough(LocalDate day) {
		reports(day);
		if (steps().contains(DecideCommuneModel.APPRAISE_HOUSEHOLDS)) {
			appraises(day);
			answers(day);
		}
		decides(day);
		issues(day);
	}

	Outcome submit(String username, String step, Map<String, Object> answers) {
		return submit(caseKey(), username, step, answers);
	}

	/** In the case of the commune or of its campaign. */
	Outcome submit(String caseKey, String username, String step, Map<String, Object> answers) {
		Actor actor = this.driver.people.actor(username);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
		try {
			Outcome outcome = this.driver.forms.submit(task(caseKey, step), actor, UUID.randomUUID().toString(),
					answers);
			if (!outcome.accepted()) {
				throw new AssertionError(step + ": " + outcome.errors());
			}
			return outcome;
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	ProcessInstance instance() {
		return this.driver.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey())
			.processDefinitionKey(DecideCommuneModel.KEY)
			.singleResult();
	}

	/** The day is over and what was due by then fires. */
	void endOf(LocalDate day) {
		TestTime.set(WorkingDays.endOf(day));
		this.driver.management.createJobQuery()
			.processInstanceId(instance().getId())
			.executable()
			.list()
			.forEach((job) -> this.driver.management.executeJob(job.getId()));
	}

	private List<TaskEntry> open(String caseKey) {
		return this.driver.entries.ofCase(caseKey).stream().filter(TaskEntry::isOpen).toList();
	}

}
