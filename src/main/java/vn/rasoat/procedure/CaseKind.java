package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.worklist.TaskFacts.CaseFacts;

/**
 * One kind of case (hồ sơ) the procedure carries: what its tasks are called, when they
 * are due, where it lies, and how people who work on one at the same moment are put in
 * order. One bean for each; {@code id} is the number in the case key.
 */
public abstract class CaseKind {

	private final CaseKey key;

	private final String process;

	private final String pages;

	/**
	 * @param key what its cases are named by
	 * @param process the one that is shown as the picture of the case
	 * @param pages address of its pages, the number left out
	 */
	protected CaseKind(CaseKey key, String process, String pages) {
		this.key = key;
		this.process = process;
		this.pages = pages;
	}

	final String prefix() {
		return this.key.kind();
	}

	final String process() {
		return this.process;
	}

	final String keyOf(long id) {
		return this.key.of(id);
	}

	protected final String page(long id) {
		return this.pages + "/" + id;
	}

	/** Page with everything the journal says about the case. */
	protected String journal(long id) {
		return page(id) + "/journal";
	}

	/** The case as it stands; a refusal (404) when there is no such case. */
	protected abstract CaseNow now(long id);

	/** Last day for a milestone named in a model. */
	protected abstract Optional<LocalDate> lastDay(long id, String milestone);

	/** Instants at which the milestones of the plan and its own are over. */
	public Map<String, Instant> dueDates(long id) {
		Set<String> milestones = new HashSet<>(ownMilestones());
		Stream.of(PlanMilestone.values()).map(PlanMilestone::key).forEach(milestones::add);
		Map<String, Instant> due = new HashMap<>();
		lastDays(id, milestones).forEach((milestone, day) -> due.put(milestone, WorkingDays.endOf(day)));
		return due;
	}

	/** Last days of those milestones that have one, read once where that is enough. */
	protected Map<String, LocalDate> lastDays(long id, Collection<String> milestones) {
		Map<String, LocalDate> days = new HashMap<>();
		milestones.forEach((milestone) -> lastDay(id, milestone).ifPresent((day) -> days.put(milestone, day)));
		return days;
	}

	/** What a task about one household or village of the case is called. */
	protected abstract String subject(long id, long subjectId);

	/** Locks the case until the transaction ends. */
	protected abstract void lock(long id);

	/** The milestone that counts when the one a step names has passed. */
	public String milestoneNow(long id, String milestone) {
		return milestone;
	}

	/** Milestones of its own that no plan names, and that move when a plan does. */
	public Set<String> ownMilestones() {
		return Set.of();
	}

	/**
	 * What is asked of every case.
	 *
	 * @param name place and year, or what it was called by whoever opened it
	 * @param running people still work on it, so that a step may be taken back
	 * @param startedOn day on which its first tasks went out
	 * @param ruleSet code of the rule set it is carried by
	 */
	public record CaseNow(String name, AreaPath area, boolean running, @Nullable LocalDate startedOn, String ruleSet) {

		CaseFacts facts() {
			return new CaseFacts(this.name, this.area);
		}

	}

}
