package vn.rasoat.area;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.area.UnitApi.UnitView;
import vn.rasoat.area.UnitForms.ClosingForm;
import vn.rasoat.area.UnitForms.UnitForm;
import vn.rasoat.area.UnitForms.VillageForm;
import vn.rasoat.audit.JournalLine;
import vn.rasoat.audit.JournalView;

/** What an admin does to units, for programs. */
@RestController
@RequestMapping("/api/admin/units")
class UnitAdministrationApi {

	private final Areas areas;

	private final UnitDesk desk;

	private final JournalView journal;

	UnitAdministrationApi(Areas areas, UnitDesk desk, JournalView journal) {
		this.areas = areas;
		this.desk = desk;
		this.journal = journal;
	}

	@Operation(summary = "Who changed which unit and when")
	@GetMapping("/journal")
	JournalLine.JournalPage journal(@RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(UnitRegister.CASE, after));
	}

	@Operation(summary = "Enter a province, district or commune")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	UnitView add(@RequestBody UnitForm form) {
		return UnitView.of(this.desk.add(form));
	}

	@Operation(summary = "Enter a village of a commune")
	@PostMapping("/{code}/villages")
	@ResponseStatus(HttpStatus.CREATED)
	UnitView addVillage(@PathVariable String code, @RequestBody VillageForm form) {
		return UnitView.of(this.desk.addVillage(code, form));
	}

	/**
	 * @param on a day on which the unit stands: the same code can name another one later
	 */
	@Operation(summary = "Close a unit; its villages end with it")
	@PostMapping("/{code}/close")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void close(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody ClosingForm form) {
		this.desk.close(this.areas.get(code, on), form);
	}

}
