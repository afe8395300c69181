package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.calendar.BusinessClock;

/** Units for other programs; any user may read them, they are public knowledge. */
@RestController
@RequestMapping("/api/units")
class UnitApi {

	private final Areas areas;

	private final UnitTable units;

	private final Successors successors;

	private final BusinessClock clock;

	UnitApi(Areas areas, UnitTable units, Successors successors, BusinessClock clock) {
		this.areas = areas;
		this.units = units;
		this.successors = successors;
		this.clock = clock;
	}

	@Operation(summary = "Units whose name or code is looked for, or those below a parent, or the provinces")
	@GetMapping
	List<UnitView> below(@RequestParam(required = false) @Nullable String parent,
			@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		LocalDate day = dayOf(on);
		if (!q.isBlank()) {
			return this.units.search(q, day, UnitPages.MOST_HITS).stream().map(UnitView::of).toList();
		}
		if (parent == null || parent.isBlank()) {
			return this.units.below(null, day).stream().map(UnitView::of).toList();
		}
		Unit unit = this.areas.get(parent, day);
		return this.areas.below(unit.code(), day).stream().map(UnitView::of).toList();
	}

	@Operation(summary = "A unit as it stands on a day, today when none is given")
	@GetMapping("/{code}")
	UnitView unit(@PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		return UnitView.of(this.areas.get(code, dayOf(on)));
	}

	@Operation(summary = "Units that took the place of one that was closed")
	@GetMapping("/{code}/successors")
	List<Successors.Successor> successors(@PathVariable String code,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		return this.successors.of(this.areas.get(code, on).code(), on);
	}

	private LocalDate dayOf(@Nullable LocalDate on) {
		return (on != null) ? on : this.clock.today();
	}

	/**
	 * @param validTo first day on which it no longer stands
	 */
	record UnitView(String code, Level level, String kind, @Nullable Setting setting, @Nullable String parent,
			String name, String path, LocalDate validFrom, @Nullable LocalDate validTo) {

		static UnitView of(Unit unit) {
			return new UnitView(unit.code(), unit.level(), unit.kind(), unit.setting(), unit.parentCode(), unit.name(),
					unit.path().text(), unit.validFrom(), unit.validTo());
		}

	}

}
