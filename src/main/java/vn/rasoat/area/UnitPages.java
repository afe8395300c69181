package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.audit.JournalHeading;
import vn.rasoat.audit.JournalView;
import vn.rasoat.calendar.BusinessClock;

/** Pages on which an admin looks units up. */
@Controller
@RequestMapping("/admin/units")
class UnitPages {

	private static final JournalHeading JOURNAL = new JournalHeading("area.journal.title", null, "/admin/units",
			"area.units.back");

	static final int MOST_HITS = 100;

	private final UnitTable units;

	private final Areas areas;

	private final Successors successors;

	private final JournalView journal;

	private final BusinessClock clock;

	UnitPages(UnitTable units, Areas areas, Successors successors, JournalView journal, BusinessClock clock) {
		this.units = units;
		this.areas = areas;
		this.successors = successors;
		this.journal = journal;
		this.clock = clock;
	}

	/** Units whose name or code is looked for, or the provinces when nothing is. */
	@GetMapping
	String search(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on, Model model) {
		LocalDate day = (on != null) ? on : this.clock.today();
		List<Unit> found = q.isBlank() ? this.units.below(null, day) : this.units.search(q, day, MOST_HITS + 1);
		model.addAttribute("q", q);
		model.addAttribute("on", day);
		model.addAttribute("more", found.size() > MOST_HITS);
		model.addAttribute("units", found.stream().limit(MOST_HITS).toList());
		return "area/units";
	}

	@GetMapping("/journal")
	String journal(@RequestParam(required = false) @Nullable Long after, Model model) {
		return JOURNAL.show(this.journal.page(UnitRegister.CASE, after), model);
	}

	@GetMapping("/{code}")
	String unit(@PathVariable String code,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on, Model model) {
		LocalDate day = (on != null) ? on : this.clock.today();
		show(this.areas.get(code, day), day, model);
		return "area/unit";
	}

	/** Puts into the model what the page of a unit needs. */
	void show(Unit unit, LocalDate day, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("on", day);
		model.addAttribute("parent",
				(unit.parentCode() != null) ? this.units.find(unit.parentCode(), day).orElse(null) : null);
		model.addAttribute("children", this.units.below(unit.code(), day));
		model.addAttribute("successors", (unit.validTo() != null) ? this.successors.of(unit.code(), day) : List.of());
		model.addAttribute("villageKinds", UnitKind.of(Level.VILLAGE));
	}

}
