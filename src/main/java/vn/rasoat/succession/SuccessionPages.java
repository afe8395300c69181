package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.Map;

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

import vn.rasoat.area.Level;
import vn.rasoat.area.SuccessorRegister;
import vn.rasoat.area.Unit;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.succession.MovingProvinces.Order;
import vn.rasoat.succession.MovingUnits.Moved;

/** Where an admin looks at what will follow a unit, and lets it follow. */
@Controller
@RequestMapping("/admin/units/{code}")
class SuccessionPages {

	private final Admins admins;

	private final Previewing previewing;

	private final MovingUnits moving;

	private final MovingProvinces provinces;

	private final SuccessorRegister successors;

	SuccessionPages(Admins admins, Previewing previewing, MovingUnits moving, MovingProvinces provinces,
			SuccessorRegister successors) {
		this.admins = admins;
		this.previewing = previewing;
		this.moving = moving;
		this.provinces = provinces;
		this.successors = successors;
	}

	@GetMapping("/succession")
	String page(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on, Model model) {
		return show(this.admins.unit(code, on), on, Typed.NOTHING, model);
	}

	@PostMapping("/succession")
	ModelAndView move(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam Map<String, String> fields, Model model, RedirectAttributes flash) {
		Unit commune = this.admins.unit(code, on);
		Typed typed = new Typed(fields);
		try {
			Moved moved = this.moving.move(commune, typed.answers());
			flash.addFlashAttribute("movedVillages", moved.villages());
			flash.addFlashAttribute("movedHouseholds", moved.households());
			flash.addFlashAttribute("movedRights", moved.rights());
			return back(code, on);
		}
		catch (Refusal refusal) {
			return again(commune, on, typed, refusal, model);
		}
	}

	@PostMapping("/succession/communes")
	ModelAndView moveAll(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam Map<String, String> fields, Model model) {
		Unit province = this.admins.unit(code, on);
		Typed typed = new Typed(fields);
		try {
			model.addAttribute("outcome", this.provinces.move(province, on,
					new Order(typed.paper(), typed.has("bracketed"), typed.has("provincial"), typed.get("after", ""))));
			return new ModelAndView(show(province, on, typed, model), model.asMap());
		}
		catch (Refusal refusal) {
			return again(province, on, typed, refusal, model);
		}
	}

	@PostMapping("/successors")
	ModelAndView record(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam Map<String, String> fields, Model model) {
		Unit closed = this.admins.unit(code, on);
		Typed typed = new Typed(fields);
		try {
			this.successors.record(closed, typed.get("successor", ""), !typed.has("part"));
			return back(code, on);
		}
		catch (Refusal refusal) {
			return again(closed, on, typed, refusal, model);
		}
	}

	@PostMapping("/successors/forget")
	ModelAndView forget(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam(defaultValue = "") String successor) {
		this.successors.forget(this.admins.unit(code, on), successor);
		return back(code, on);
	}

	private String show(Unit unit, LocalDate on, Typed typed, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("on", on);
		model.addAttribute("typed", typed);
		if (unit.level() == Level.PROVINCE) {
			model.addAttribute("progress", this.provinces.progress(unit, on));
			return "succession/province";
		}
		model.addAttribute("preview", this.previewing.of(unit));
		return "succession/commune";
	}

	private ModelAndView again(Unit unit, LocalDate on, Typed typed, Refusal refusal, Model model) {
		return FormAgain.with(refusal, show(unit, on, typed, model), model);
	}

	private static ModelAndView back(String code, LocalDate on) {
		return new ModelAndView("redirect:/admin/units/{code}/succession?on={on}",
				Map.of("code", code, "on", on.toString()));
	}

}
