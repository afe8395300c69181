package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.TestTime;
import vn.rasoat.access.Actor;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

/** A commune under review and its officer. */
public record Commune(CommuneDriver driver, long id, Unit unit, String officer) {

	public CommuneReview review() {
		return this.driver.communes.get(this.id);
	}

	/** Where those stand who lead its campaign or watch over it. */
	public AreaPath province() {
		return new AreaPath(this.unit.path().text().replaceAll("^(/[^/]+/).*", "$1"));
	}

	public List<VillageReview> villages() {
		return this.driver.villages.ofCommune(this.id);
	}

	/** Its villages with people of their own. */
	public List<Village> villagesAtWork() {
		return villages().stream().map((village) -> this.driver.at(village, this)).toList();
	}

	public List<String> openSteps() {
		return open().stream().map(TaskEntry::step).toList();
	}

	List<TaskEntry> open() {
		return this.driver.entries.ofCase(review().caseKey()).stream().filter(TaskEntry::isOpen).toList();
	}

	public TaskEntry task(String step) {
		return open().stream().filter((it) -> it.step().equals(step)).findFirst().orElseThrow();
	}

	public Outcome submit(String step, Map<String, Object> values) {
		Actor actor = this.driver.fixtures.people.actor(this.officer);
		TaskEntry task = task(step);
		return as(() -> this.driver.forms.submit(task, actor, UUID.randomUUID().toString(), values));
	}

	public <T> T as(Supplier<T> act) {
		Actor actor = this.driver.fixtures.people.actor(this.officer);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** Everything up to the lists, which stay to be confirmed. */
	public void hasItsLists() {
		submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		submit(PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(villages().size()));
	}

	/** The whole preparation; then the villages begin. */
	public void isPrepared() {
		hasItsLists();
		submit(PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(states()));
		this.driver.settle(this);
	}

	/** Every village that is under way goes on to its posted result. */
	public void villagesArePosted() {
		villagesAtWork().stream()
			.filter((it) -> it.review().status() == VillageReview.Status.RUNNING)
			.forEach(this::isPosted);
	}

	/** A village goes from its survey to its posted result. */
	public void isPosted(Village village) {
		TestTime.set(CommuneFixtures.TODAY);
		village.isAgreedOn();
		village.isPosted();
		this.driver.settle(this);
	}

	/** Does what the executor would do now. */
	public void settles() {
		this.driver.settle(this);
	}

	public List<String> states() {
		return villages().stream()
			.filter((it) -> it.status() != VillageReview.Status.CANCELLED)
			.map((it) -> this.driver.villageDriver.households(it.id()) == 0 ? "EMPTY" : "COMPLETE")
			.toList();
	}

	public void cancels() {
		as(() -> {
			this.driver.cancelling.cancel(this.id, new Cancellation("Sáp nhập xã", "77/QĐ-UBND"));
			return null;
		});
		this.driver.settle(this);
	}

}
