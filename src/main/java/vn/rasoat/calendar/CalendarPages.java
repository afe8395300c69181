package vn.rasoat.calendar;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.audit.JournalHeading;
import vn.rasoat.audit.JournalView;
import vn.rasoat.calendar.CalendarForms.DayForm;
import vn.rasoat.calendar.CalendarForms.YearForm;
import vn.rasoat.refusal.FormAgain;

/**
 * Pages on which an admin keeps the yearly tables; a refusal shows the form again with
 * what was typed.
 */
@Controller
@RequestMapping("/admin/calendars")
class CalendarPages {

	private static final JournalHeading JOURNAL = new JournalHeading("calendar.journal.title", null, "/admin/calendars",
			"calendar.year.back");

	private final CalendarTables tables;

	private final CalendarRegister register;

	private final JournalView journal;

	private final CalendarAdmins admins;

	CalendarPages(CalendarTables tables, CalendarRegister register, JournalView journal, CalendarAdmins admins) {
		this.tables = tables;
		this.register = register;
		this.journal = journal;
		this.admins = admins;
	}

	@GetMapping
	String years(Model model) {
		model.addAttribute("years", this.tables.all());
		return "calendar/years";
	}

	@GetMapping("/journal")
	String journal(@RequestParam(required = false) @Nullable Long after, Model model) {
		return JOURNAL.show(this.journal.page(CalendarRegister.CASE, after), model);
	}

	@GetMapping("/{year}")
	String year(@PathVariable int year, Model model) {
		show(year, model);
		return "calendar/year";
	}

	@PostMapping
	ModelAndView addYear(YearForm form, Model model) {
		this.admins.requireCountry();
		try {
			int year = form.number();
			this.register.addYear(year, CalendarForms.source(form.source()));
			return backTo(year);
		}
		catch (CalendarRefused refusal) {
			model.addAttribute("form", form);
			years(model);
			return FormAgain.with(refusal, "calendar/years", model);
		}
	}

	@PostMapping("/{year}/confirm")
	ModelAndView confirmYear(@PathVariable int year, @RequestParam @Nullable String document, Model model) {
		return change(year, "document", model, () -> this.register.confirmYear(year, CalendarForms.source(document)));
	}

	@PostMapping("/{year}/days")
	ModelAndView addDay(@PathVariable int year, DayForm form, Model model) {
		model.addAttribute("form", form);
		return change(year, null, model, () -> this.register.addDay(form.toDay(year)));
	}

	@PostMapping("/{year}/days/{day}/confirm")
	ModelAndView confirmDay(@PathVariable int year, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam @Nullable String document, Model model) {
		return change(year, "document-" + day, model,
				() -> this.register.confirmDay(day, CalendarForms.source(document)));
	}

	@PostMapping("/{year}/days/{day}/remove")
	ModelAndView removeDay(@PathVariable int year, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			Model model) {
		return change(year, null, model, () -> this.register.removeDay(day));
	}

	/**
	 * @param field where an error belongs when the form has one field only
	 */
	private ModelAndView change(int year, @Nullable String field, Model model, Runnable change) {
		this.admins.requireCountry();
		try {
			change.run();
			return backTo(year);
		}
		catch (CalendarRefused refusal) {
			show(year, model);
			return FormAgain.with(refusal, (field != null) ? field : refusal.field(), "calendar/year", model);
		}
	}

	private void show(int year, Model model) {
		model.addAttribute("table", this.tables.get(year));
		model.addAttribute("kinds", DayKind.values());
	}

	private static ModelAndView backTo(int year) {
		return new ModelAndView("redirect:/admin/calendars/{year}", Map.of("year", year));
	}

}
