package vn.rasoat.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/**
 * What waits for the person who looks beside the tasks of processes, shown above them;
 * templates call it as {@code @myDuties}.
 */
@Component
class MyDuties {

	private static final int ON_THE_PAGE = 20;

	private final CurrentActor currentActor;

	private final List<OpenDuties> duties;

	MyDuties(CurrentActor currentActor, List<OpenDuties> duties) {
		this.currentActor = currentActor;
		this.duties = duties;
	}

	/** Soonest first, what has no last day at the end. */
	public List<Duty> all() {
		Actor actor = this.currentActor.get();
		return this.duties.stream()
			.flatMap((it) -> it.of(actor).stream())
			.sorted(Comparator.comparing(Duty::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
			.toList();
	}

	/** As many as a page shows; the others move up as these are done. */
	public Shown first() {
		List<Duty> all = all();
		List<Duty> first = all.stream().limit(ON_THE_PAGE).toList();
		return new Shown(first, all.size() - first.size());
	}

	/**
	 * @param more how many wait besides
	 */
	record Shown(List<Duty> duties, int more) {
	}

	/** The same for programs. */
	@RestController
	static class DutyApi {

		private final MyDuties duties;

		DutyApi(MyDuties duties) {
			this.duties = duties;
		}

		@Operation(summary = "What waits for me beside my tasks")
		@GetMapping("/api/duties")
		List<Duty> mine() {
			return this.duties.all();
		}

	}

}
