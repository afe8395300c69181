package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.area.Unit;
import vn.rasoat.succession.MovingProvinces.Order;
import vn.rasoat.succession.MovingProvinces.Outcome;
import vn.rasoat.succession.MovingProvinces.Progress;
import vn.rasoat.succession.MovingUnits.Moved;

/**
 * Moving units for programs. The day is one on which the old unit stood: the same code
 * can name another one later.
 */
@RestController
@RequestMapping("/api/admin/units/{code}")
class SuccessionApi {

	private final Admins admins;

	private final Previewing previewing;

	private final MovingUnits moving;

	private final MovingProvinces provinces;

	private final RenamingCommunes renaming;

	SuccessionApi(Admins admins, Previewing previewing, MovingUnits moving, MovingProvinces provinces,
			RenamingCommunes renaming) {
		this.admins = admins;
		this.previewing = previewing;
		this.moving = moving;
		this.provinces = provinces;
		this.renaming = renaming;
	}

	@Operation(summary = "What will follow a closed commune to its successor")
	@GetMapping("/succession")
	Preview preview(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		return this.previewing.of(this.admins.unit(code, on));
	}

	@Operation(summary = "Move a closed commune with villages, households and rights to its successor")
	@PostMapping("/succession")
	Moved move(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody MoveForm form) {
		return this.moving.move(this.admins.unit(code, on), form.toAnswers());
	}

	@Operation(summary = "How many communes of a province were moved")
	@GetMapping("/succession/communes")
	Progress progress(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		return this.provinces.progress(this.admins.unit(code, on), on);
	}

	@Operation(summary = "Move all communes of a province that have one successor; those moved before stay as they are")
	@PostMapping("/succession/communes")
	Outcome moveAll(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody OrderForm form) {
		return this.provinces.move(this.admins.unit(code, on), on,
				new Order(Typed.paper(form.paper(), form.paperDate()), Boolean.TRUE.equals(form.bracketed()),
						Boolean.TRUE.equals(form.provincial()), (form.after() != null) ? form.after() : ""));
	}

	@Operation(summary = "Give a commune another name or kind from a day on")
	@PostMapping("/renaming")
	Moved rename(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody RenamingForm form) {
		Unit commune = this.admins.unit(code, on);
		return this.renaming.rename(commune, (form.kind() != null) ? form.kind() : commune.kind(),
				RenamingPages.setting(String.valueOf(form.setting()), commune),
				(form.name() != null) ? form.name() : "", Typed.day(form.day()),
				Typed.paper(form.paper(), form.paperDate()));
	}

	/**
	 * @param places code of the new commune by code of the village, for a divided commune
	 * @param names names by code of the village, where they are not kept
	 * @param rights by number of the role: {@code nothing}, {@code province} or the code
	 * of a successor
	 */
	record MoveForm(@Nullable String paper, @Nullable String paperDate, @Nullable Map<String, String> places,
			@Nullable Map<String, String> names, @Nullable Map<Long, String> rights) {

		Answers toAnswers() {
			return new Answers(Typed.paper(this.paper, this.paperDate), orEmpty(this.places), orEmpty(this.names),
					orEmpty(this.rights));
		}

		private static <K> Map<K, String> orEmpty(@Nullable Map<K, String> given) {
			return (given != null) ? given : Map.of();
		}

	}

	/**
	 * @param bracketed whether a village whose name is taken gets the old commune's in
	 * brackets
	 * @param provincial whether people of units that ceased work for the province now
	 * @param after code after which to go on
	 */
	record OrderForm(@Nullable String paper, @Nullable String paperDate, @Nullable Boolean bracketed,
			@Nullable Boolean provincial, @Nullable String after) {
	}

	record RenamingForm(@Nullable String kind, @Nullable String setting, @Nullable String name, @Nullable String day,
			@Nullable String paper, @Nullable String paperDate) {
	}

}
