package vn.rasoat.procedure.blocked;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.CommunesBehind.Behind;

/** Stuck cases, for programs of an admin. */
@RestController
@RequestMapping("/api/admin/blocked")
class BlockedApi {

	private final BlockedDesk desk;

	private final BlockedCommunes communes;

	BlockedApi(BlockedDesk desk, BlockedCommunes communes) {
		this.desk = desk;
		this.communes = communes;
	}

	@Operation(summary = "Automatic steps of the own area that were given up, the first 200")
	@GetMapping
	List<BlockedJson> all() {
		return this.desk.seen().stream().limit(BlockedDesk.MOST).map(BlockedJson::of).toList();
	}

	@Operation(summary = "Communes of the own area that could not follow a document that moved dates, the first 200")
	@GetMapping("/communes")
	List<Behind> communes() {
		return this.communes.seen();
	}

	@Operation(summary = "Try a step again that was given up")
	@PostMapping("/{id}/retry")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void tryAgain(@PathVariable String id) {
		this.desk.tryAgain(id);
	}

	/**
	 * @param message what went wrong, in words of the machine
	 */
	record BlockedJson(String id, @Nullable String caseKey, String caseName, String step, @Nullable Instant since,
			@Nullable String message) {

		static BlockedJson of(BlockedStep step) {
			return new BlockedJson(step.id(), step.caseKey(), step.caseName(), step.step(), step.since(),
					step.message());
		}

	}

}
