package vn.rasoat.approval;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.ruleset.Category;

/**
 * Figures of one commune, or of all of them together (reports 1 to 3 of TT
 * 07/2021/TT-BLĐTBXH, Phụ lục VII).
 *
 * @param residents all households and persons living there; {@code null} while nobody
 * entered them, never guessed
 * @param pending households without a result: those still to come, and after the decision
 * those nobody met; they stay in the class they stood in
 */
public record AreaFigures(String code, String name, Stage stage, @Nullable Count residents, Count listed, int pending,
		Count poor, Count nearPoor, Count average, Movement poorMovement, Movement nearPoorMovement) {

	static AreaFigures of(String code, String name, Stage stage, @Nullable Count residents, List<ReportLine> lines) {
		Predicate<ReportLine> pending = ReportLine::isPending;
		return new AreaFigures(code, name, stage, residents, Count.of(lines),
				(int) lines.stream().filter(pending).count(), in(lines, Category.POOR, pending),
				in(lines, Category.NEAR_POOR, pending), in(lines, Category.AVERAGE, pending),
				Movement.ofPoor(lines, pending), Movement.ofNearPoor(lines, pending));
	}

	/** Residents of all are known only where those of each are. */
	static AreaFigures total(String name, List<AreaFigures> parts) {
		boolean known = !parts.isEmpty() && parts.stream().allMatch((it) -> it.residents() != null);
		Stage stage = parts.stream().allMatch((it) -> it.stage() == Stage.DECIDED) ? Stage.DECIDED : Stage.OPEN;
		return new AreaFigures("", name, stage, known ? sum(parts, AreaFigures::residents) : null,
				sum(parts, AreaFigures::listed), parts.stream().mapToInt(AreaFigures::pending).sum(),
				sum(parts, AreaFigures::poor), sum(parts, AreaFigures::nearPoor), sum(parts, AreaFigures::average),
				parts.stream().map(AreaFigures::poorMovement).reduce(Movement.NONE, Movement::plus),
				parts.stream().map(AreaFigures::nearPoorMovement).reduce(Movement.NONE, Movement::plus));
	}

	private static Count sum(List<AreaFigures> parts, Function<AreaFigures, @Nullable Count> of) {
		Count sum = Count.NONE;
		for (AreaFigures part : parts) {
			Count one = of.apply(part);
			sum = (one != null) ? sum.plus(one) : sum;
		}
		return sum;
	}

	private static Count in(List<ReportLine> lines, Category category, Predicate<ReportLine> pending) {
		return Count.of(lines.stream()
			.filter((it) -> it.category() == category || (it.opening() == category && pending.test(it)))
			.toList());
	}

	/** How far a commune is. */
	public enum Stage {

		DECIDED, REPORTED, OPEN

	}

}
