package vn.rasoat.worklist;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/**
 * Whether people see the tasks there are, for programs of an admin of the whole country.
 */
@RestController
@RequestMapping("/api/admin/worklist")
class WorklistAdminApi {

	private final CurrentActor currentActor;

	private final WorklistChecks checks;

	private final DailyWorklistCheck check;

	private final RebuildingWorklist rebuilding;

	WorklistAdminApi(CurrentActor currentActor, WorklistChecks checks, DailyWorklistCheck check,
			RebuildingWorklist rebuilding) {
		this.currentActor = currentActor;
		this.checks = checks;
		this.check = check;
		this.rebuilding = rebuilding;
	}

	@Operation(summary = "What the last comparison of the tasks with the engine found")
	@GetMapping
	State state() {
		requireAdmin();
		WorklistChecks.Check last = this.checks.last().orElse(null);
		return new State(last, (last == null) ? List.of() : this.checks.of(last), null);
	}

	@Operation(summary = "Compare the tasks with the engine now")
	@PostMapping("/check")
	State check() {
		requireAdmin();
		this.check.runNow();
		return state();
	}

	@Operation(summary = "Rebuild the tasks from the engine")
	@PostMapping("/rebuild")
	State rebuild() {
		requireAdmin();
		int mended = this.rebuilding.rebuild();
		this.check.runNow();
		State state = state();
		return new State(state.check(), state.differences(), mended);
	}

	private void requireAdmin() {
		this.currentActor.require(Role.ADMIN, AreaPath.COUNTRY);
	}

	/**
	 * @param mended how many entries the rebuild put right
	 */
	record State(WorklistChecks.@Nullable Check check, List<Difference> differences, @Nullable Integer mended) {
	}

}
