package vn.rasoat.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.engine.Journey;
import vn.rasoat.engine.TimeTravel;
import vn.rasoat.refusal.Refusal;

/** Lets whoever tries the product out wait for nothing. */
@Controller
@Profile({ "demo", "test" })
@RequestMapping("/demo/time")
class TimeController {

	private final TimeTravel travel;

	private final BusinessClock clock;

	private final ObjectProvider<WorkingDays> days;

	private final MessageSource messages;

	TimeController(TimeTravel travel, BusinessClock clock, ObjectProvider<WorkingDays> days, MessageSource messages) {
		this.travel = travel;
		this.clock = clock;
		this.days = days;
		this.messages = messages;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("now", local(this.clock.instant()));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "demo/time";
	}

	@PostMapping("/next-working-day")
	String nextWorkingDay(Model model) {
		return go(model, () -> this.travel.until(this.days.getObject().after(this.clock.today(), 1).date()));
	}

	@PostMapping("/next-event")
	String nextEvent(Model model) {
		return go(model, this.travel::nextEvent);
	}

	@PostMapping("/day")
	String day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
		return go(model, () -> this.travel.until(day));
	}

	private String go(Model model, Supplier<Journey> journey) {
		try {
			model.addAttribute("journey", journey.get());
		}
		catch (Refusal refusal) {
			model.addAttribute("refusal", this.messages.getMessage(refusal.messageKey(), refusal.arguments(),
					LocaleContextHolder.getLocale()));
		}
		return page(model);
	}

	private static LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
	}

}
