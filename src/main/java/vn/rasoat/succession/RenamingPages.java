package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;
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

import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/** Where an admin gives a commune another name from a day on. */
@Controller
@RequestMapping("/admin/units/{code}/renaming")
class RenamingPages {

	static final List<String> KINDS = List.of("commune", "ward", "township", "special-zone");

	private final Admins admins;

	private final RenamingCommunes renaming;

	private final Targets targets;

	RenamingPages(Admins admins, RenamingCommunes renaming, Targets targets) {
		this.admins = admins;
		this.renaming = renaming;
		this.targets = targets;
	}

	@GetMapping
	String page(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on, Model model) {
		return show(this.admins.unit(code, on), on, Typed.NOTHING, model);
	}

	@PostMapping
	ModelAndView rename(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestParam Map<String, String> fields, Model model) {
		Unit commune = this.admins.unit(code, on);
		Typed typed = new Typed(fields);
		try {
			LocalDate day = Typed.day(typed.get("day", ""));
			this.renaming.rename(commune, typed.get("kind", ""), setting(typed.get("setting", ""), commune),
					typed.get("name", ""), day, typed.paper());
			return new ModelAndView("redirect:/admin/units/{code}?on={on}", Map.of("code", code, "on", day.toString()));
		}
		catch (Refusal refusal) {
			return FormAgain.with(refusal, show(commune, on, typed, model), model);
		}
	}

	/** Rural or urban as chosen, otherwise as the commune was. */
	static Setting setting(String name, Unit commune) {
		Setting now = (commune.setting() != null) ? commune.setting() : Setting.RURAL;
		return List.of(Setting.values()).stream().filter((it) -> it.name().equals(name)).findFirst().orElse(now);
	}

	private String show(Unit commune, LocalDate on, Typed typed, Model model) {
		model.addAttribute("unit", commune);
		model.addAttribute("on", on);
		model.addAttribute("typed", typed);
		model.addAttribute("kinds", KINDS);
		model.addAttribute("settings", Setting.values());
		model.addAttribute("underWay", this.targets.underWay(commune));
		return "succession/renaming";
	}

}
