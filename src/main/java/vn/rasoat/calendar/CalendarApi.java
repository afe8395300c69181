package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.audit.JournalLine;
import vn.rasoat.audit.JournalView;
import vn.rasoat.calendar.CalendarForms.DayForm;
import vn.rasoat.calendar.CalendarForms.YearForm;

/** The yearly tables in the hands of an admin, for programs. */
@RestController
@RequestMapping("/api/admin/calendars")
class CalendarApi {

	private final CalendarTables tables;

	private final CalendarRegister register;

	private final JournalView journal;

	private final CalendarAdmins admins;

	CalendarApi(CalendarTables tables, CalendarRegister register, JournalView journal, CalendarAdmins admins) {
		this.tables = tables;
		this.register = register;
		this.journal = journal;
		this.admins = admins;
	}

	@Operation(summary = "All yearly tables, newest first, without their days")
	@GetMapping
	List<CalendarYear> years() {
		return this.tables.all();
	}

	@Operation(summary = "Who changed which table and when")
	@GetMapping("/journal")
	JournalLine.JournalPage journal(@RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(CalendarRegister.CASE, after));
	}

	@Operation(summary = "The table of a year with its days")
	@GetMapping("/{year}")
	CalendarYear year(@PathVariable int year) {
		return this.tables.get(year);
	}

	@Operation(summary = "Begin a provisional table with the holidays of fixed date")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	CalendarYear addYear(@RequestBody YearForm form) {
		this.admins.requireCountry();
		int year = form.number();
		this.register.addYear(year, CalendarForms.source(form.source()));
		return this.tables.get(year);
	}

	@Operation(summary = "Make a table official by the document that announced it")
	@PostMapping("/{year}/confirm")
	CalendarYear confirmYear(@PathVariable int year, @RequestBody Confirmation confirmation) {
		this.admins.requireCountry();
		this.register.confirmYear(year, CalendarForms.source(confirmation.document()));
		return this.tables.get(year);
	}

	@Operation(summary = "Enter a day off or a working day on a weekend")
	@PostMapping("/{year}/days")
	CalendarYear addDay(@PathVariable int year, @RequestBody DayForm form) {
		this.admins.requireCountry();
		this.register.addDay(form.toDay(year));
		return this.tables.get(year);
	}

	@Operation(summary = "Confirm a day by the document that announced it")
	@PostMapping("/{year}/days/{day}/confirm")
	CalendarYear confirmDay(@PathVariable int year, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestBody Confirmation confirmation) {
		this.admins.requireCountry();
		this.register.confirmDay(day, CalendarForms.source(confirmation.document()));
		return this.tables.get(year);
	}

	@Operation(summary = "Take a day off its table")
	@DeleteMapping("/{year}/days/{day}")
	CalendarYear removeDay(@PathVariable int year, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
		this.admins.requireCountry();
		this.register.removeDay(day);
		return this.tables.get(year);
	}

	record Confirmation(@Nullable String document) {
	}

}
