package vn.rasoat.procedure.village;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.TestTime;
import vn.rasoat.access.Actor;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

/** A village under review and the three people who do it. */
public record Village(VillageDriver driver, long reviewId, String reviewer, String head, String officer) {

	public VillageReview review() {
		return this.driver.reviews.get(this.reviewId);
	}

	public String caseKey() {
		return review().caseKey();
	}

	public void begins() {
		as(this.officer, () -> {
			this.driver.engine().begins(this.reviewId);
			return null;
		});
	}

	public <T> T as(String username, Supplier<T> act) {
		Actor actor = this.driver.fixtures().people.actor(username);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	public List<TaskEntry> open(String step) {
		return this.driver.entries.ofCase(caseKey())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(step))
			.toList();
	}

	public TaskEntry task(String step) {
		return open(step).get(0);
	}

	public Outcome submit(String username, TaskEntry task, Map<String, Object> values) {
		return submit(username, task, UUID.randomUUID().toString(), values);
	}

	public Outcome submit(String username, TaskEntry task, String key, Map<String, Object> values) {
		return as(username,
				() -> this.driver.forms.submit(task, this.driver.fixtures().people.actor(username), key, values));
	}

	/** Every household that waits for a visit gets these answers. */
	public void surveysAll(Map<String, Object> answers) {
		open(ReviewVillageModel.RECORD_SURVEY).forEach((task) -> submit(this.reviewer, task, answers));
	}

	public void convenesMeeting() {
		submit(this.head, task(ReviewVillageModel.CONVENE_MEETING), Answers.invitation());
	}

	public void recordsMeeting(Map<String, Object> answers) {
		submit(this.head, task(ReviewVillageModel.RECORD_MEETING), answers);
	}

	public void receivesMinutes() {
		receivesMinutes(UnaryOperator.identity());
	}

	public void receivesMinutes(UnaryOperator<Map<String, Object>> changed) {
		String paper = as(this.officer, () -> String.valueOf(scan().id()));
		submit(this.officer, task(ReviewVillageModel.RECEIVE_MINUTES), changed.apply(Answers.minutes(paper)));
	}

	/** From the survey to the signed minutes: everybody agrees on every household. */
	public void isAgreedOn() {
		surveysAll(Answers.survey());
		convenesMeeting();
		recordsMeeting(Answers.meeting(30));
		receivesMinutes();
	}

	/** Both boards hang today; their time runs out without anybody objecting. */
	public void isPosted() {
		isPosted(UnaryOperator.identity());
	}

	void isPosted(UnaryOperator<Map<String, Object>> changed) {
		String photo = as(this.officer, () -> String.valueOf(scan().id()));
		submit(this.head, task("UserTask_HangVillageList"), changed.apply(Answers.board(photo)));
		submit(this.officer, task("UserTask_HangCommuneList"), changed.apply(Answers.communeBoard(photo)));
		this.driver.engine().timeReaches(TestTime.at(VillageDriver.TODAY.plusDays(14), 8), caseKey());
	}

	private Paper scan() {
		return this.driver.fixtures().papers.keep(caseKey(), "minutes-scan", "bien-ban.pdf",
				"%PDF-1.4 bien ban".getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

}
