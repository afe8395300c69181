package vn.rasoat.succession;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.ClosedCommunes;
import vn.rasoat.area.ClosedCommunes.ClosedCommune;
import vn.rasoat.area.Level;
import vn.rasoat.area.Resolution;
import vn.rasoat.area.Unit;
import vn.rasoat.refusal.Refusal;

/**
 * All communes of a province that have one successor, each in a transaction of its own:
 * what is refused in one holds up no other, and doing it again moves only what is left.
 */
@Component
class MovingProvinces {

	/** An answer must come before a proxy gives up. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final ClosedCommunes communes;

	private final Previewing previewing;

	private final MovingUnits moving;

	private final Targets targets;

	MovingProvinces(ClosedCommunes communes, Previewing previewing, MovingUnits moving, Targets targets) {
		this.communes = communes;
		this.previewing = previewing;
		this.moving = moving;
		this.targets = targets;
	}

	Progress progress(Unit province, LocalDate on) {
		if (province.level() != Level.PROVINCE) {
			throw new NotAProvince(province.name());
		}
		return Progress.of(this.communes.of(province, on, this.targets.today()));
	}

	Outcome move(Unit province, LocalDate on, Order order) {
		progress(province, on);
		Instant end = Instant.now().plus(LONGEST);
		int moved = 0;
		List<Failure> failures = new ArrayList<>();
		for (ClosedCommune commune : this.communes.of(province, on, this.targets.today())) {
			if (!commune.isReady() || commune.unit().code().compareTo(order.after()) <= 0) {
				continue;
			}
			try {
				this.moving.move(commune.unit(), answers(commune.unit(), order));
				moved++;
			}
			catch (Refusal refusal) {
				failures.add(new Failure(commune.unit().code(), commune.unit().name(), refusal.messageKey(),
						refusal.arguments()));
			}
			if (Instant.now().isAfter(end)) {
				return new Outcome(moved, failures, commune.unit().code(), progress(province, on));
			}
		}
		return new Outcome(moved, failures, null, progress(province, on));
	}

	private Answers answers(Unit commune, Order order) {
		Preview preview = this.previewing.of(commune);
		Map<String, String> names = new HashMap<>();
		if (order.bracketed()) {
			preview.villages().forEach((line) -> names.put(line.village().code(), line.proposal()));
		}
		Map<Long, String> rights = new HashMap<>();
		preview.rights()
			.stream()
			.filter((line) -> line.above() && order.provincial())
			.forEach((line) -> rights.put(line.grant().id(), Answers.PROVINCE));
		return new Answers(order.paper(), Map.of(), names, rights);
	}

	/**
	 * @param bracketed whether a village whose name is taken gets the old commune's in
	 * brackets
	 * @param provincial whether people of units that ceased work for the province now
	 * @param after code of the commune after which to go on
	 */
	record Order(Resolution paper, boolean bracketed, boolean provincial, String after) {
	}

	/**
	 * @param byHand communes that were divided or whose successor nobody knows
	 */
	record Progress(int all, int moved, int ready, List<Unit> byHand) {

		static Progress of(List<ClosedCommune> communes) {
			return new Progress(communes.size(), (int) communes.stream().filter(ClosedCommune::moved).count(),
					(int) communes.stream().filter(ClosedCommune::isReady).count(),
					communes.stream().filter((it) -> !it.moved() && !it.whole()).map(ClosedCommune::unit).toList());
		}

	}

	/**
	 * @param next code of the last commune tried when time ran out; {@code null} when all
	 * were
	 */
	record Outcome(int moved, List<Failure> failures, @Nullable String next, Progress progress) {
	}

	/** Why a commune was not moved. */
	record Failure(String code, String name, String messageKey, Object[] arguments) {
	}

}
