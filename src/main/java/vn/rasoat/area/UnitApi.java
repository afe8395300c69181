package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;

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

	private final BusinessClock clock;

	UnitApi(Areas areas, UnitTable units, BusinessClock clock) {
		this.areas = areas;
		this.units = units;
		this.clock = clock;
	}

	/** Units below the parent, or the provinces. */
	@GetMapping
	List<UnitView> below(@RequestParam(required = false) @Nullable String parent,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		LocalDate day = dayOf(on);
		if (parent == null || parent.isBlank()) {
			return this.units.below(null, day).stream().map(UnitView::of).toList();
		}
		Unit unit = this.areas.get(parent, day);
		return this.areas.below(unit.code(), day).stream().map(UnitView::of).toList();
	}

	@GetMapping("/{code}")
	UnitView unit(@PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		return UnitView.of(this.areas.get(code, dayOf(on)));
	}

	private LocalDate dayOf(@Nullable LocalDate on) {
		return (on != null) ? on : this.clock.today();
	}

	/** @param validTo first day on which it no longer stands */
	record UnitView(String code, Level level, String kind, @Nullable Setting setting, @Nullable String parent,
			String name, String path, LocalDate validFrom, @Nullable LocalDate validTo) {

		static UnitView of(Unit unit) {
			return new UnitView(unit.code(), unit.level(), unit.kind(), unit.setting(), unit.parentCode(), unit.name(),
					unit.path().text(), unit.validFrom(), unit.validTo());
		}

	}

}
