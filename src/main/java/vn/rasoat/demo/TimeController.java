package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.engine.Journey;
import vn.rasoat.engine.TimeTravel;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/** Lets whoever tries the product out wait for nothing. */
@Controller
@Profile({ "demo", "test" })
@RequestMapping("/demo/time")
class TimeController {

	private static final int OFFICES_OPEN = 8;

	private final TimeTravel travel;

	private final BusinessClock clock;

	private final WorkingDays days;

	private final VillageReviews reviews;

	TimeController(TimeTravel travel, BusinessClock clock, WorkingDays days, VillageReviews reviews) {
		this.travel = travel;
		this.clock = clock;
		this.days = days;
		this.reviews = reviews;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("today", this.clock.today());
		return "demo/time";
	}

	@PostMapping("/next-working-day")
	ModelAndView nextWorkingDay(Model model) {
		LocalDate day = this.days.after(this.clock.today(), 1).date();
		return go(model, () -> this.travel.until(day.atTime(OFFICES_OPEN, 0).atZone(BusinessClock.ZONE).toInstant()));
	}

	@PostMapping("/next-event")
	ModelAndView nextEvent(Model model) {
		return go(model, this.travel::nextEvent);
	}

	@PostMapping("/day")
	ModelAndView day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
		return go(model, () -> this.travel.until(day));
	}

	private ModelAndView go(Model model, Supplier<Journey> journey) {
		try {
			Journey made = journey.get();
			model.addAttribute("events", told(made.events()));
			model.addAttribute("late", told(made.late()));
		}
		catch (Refusal refusal) {
			return FormAgain.with(refusal, page(model), model);
		}
		return new ModelAndView(page(model), model.asMap());
	}

	private List<Told> told(List<Journey.Event> events) {
		return events.stream().map((it) -> Told.of(it, this.reviews)).toList();
	}

}
