package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.rasoat.area.UnitForms.ClosingForm;
import vn.rasoat.area.UnitForms.UnitForm;
import vn.rasoat.area.UnitForms.VillageForm;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/** What an admin does to units; a refusal shows the form again with what was typed. */
@Controller
@RequestMapping("/admin/units")
class UnitAdministration {

	private static final List<Level> OFFICIAL = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);

	private final Areas areas;

	private final UnitDesk desk;

	private final UnitPages pages;

	UnitAdministration(Areas areas, UnitDesk desk, UnitPages pages) {
		this.areas = areas;
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", new UnitForm(Level.COMMUNE.name(), "", "commune", "", "", "", ""));
		choices(model);
		return "area/new";
	}

	@PostMapping
	ModelAndView add(UnitForm form, Model model, RedirectAttributes flash) {
		try {
			Unit unit = this.desk.add(form);
			return done(unit.code(), unit.validFrom(), "area.notice.added", unit.name(), flash);
		}
		catch (UnitRefused | UnitTaken refusal) {
			model.addAttribute("form", form);
			choices(model);
			return again("area/new", refusal, model);
		}
	}

	@PostMapping("/{code}/villages")
	ModelAndView addVillage(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			VillageForm form, Model model, RedirectAttributes flash) {
		Unit commune = this.areas.get(code, on);
		try {
			Unit village = this.desk.addVillage(code, form);
			return done(code, village.validFrom().isAfter(on) ? village.validFrom() : on, "area.notice.added",
					village.name(), flash);
		}
		catch (UnitRefused | UnitTaken | UnitUnknown refusal) {
			this.pages.show(commune, on, model);
			model.addAttribute("village", form);
			return again("area/unit", refusal, model);
		}
	}

	@PostMapping("/{code}/close")
	ModelAndView close(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			ClosingForm form, Model model, RedirectAttributes flash) {
		Unit unit = this.areas.get(code, on);
		try {
			this.desk.close(unit, form);
			return done(code, on, "area.notice.closed", unit.name(), flash);
		}
		catch (UnitRefused | UnitClosed refusal) {
			this.pages.show(unit, on, model);
			model.addAttribute("closing", form);
			return again("area/unit", refusal, model);
		}
	}

	private static void choices(Model model) {
		model.addAttribute("levels", OFFICIAL);
		model.addAttribute("kinds",
				Stream.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
					.flatMap((level) -> UnitKind.of(level).stream())
					.distinct()
					.toList());
		model.addAttribute("settings", Setting.values());
	}

	private static ModelAndView done(String code, LocalDate on, String notice, String name, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		flash.addFlashAttribute("noticeName", name);
		return new ModelAndView("redirect:/admin/units/{code}?on={on}", Map.of("code", code, "on", on.toString()));
	}

	private static ModelAndView again(String view, Refusal refusal, Model model) {
		String field = refusal.field();
		return FormAgain.with(refusal, (field != null) ? field : "validFrom", view, model);
	}

}
