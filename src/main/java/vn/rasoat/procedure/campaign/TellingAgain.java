package vn.rasoat.procedure.campaign;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.Schedule;
import vn.rasoat.cycle.RearmedMilestones;
import vn.rasoat.cycle.RearmedMilestones.Rearmed;
import vn.rasoat.procedure.Attempts;

/**
 * Tells that a milestone passed for which the timer fired before a document moved it: a
 * timer of the engine fires once.
 */
@Component
class TellingAgain implements Schedule {

	private final RearmedMilestones rearmed;

	private final WaitingSteps steps;

	private final Attempts attempts;

	private final MessageSource messages;

	TellingAgain(RearmedMilestones rearmed, WaitingSteps steps, Attempts attempts, MessageSource messages) {
		this.rearmed = rearmed;
		this.steps = steps;
		this.attempts = attempts;
		this.messages = messages;
	}

	@Override
	public String name() {
		return this.messages.getMessage("procedure.campaign.telling-again", null, LocaleContextHolder.getLocale());
	}

	@Override
	public @Nullable Instant nextDue() {
		return this.rearmed.next().orElse(null);
	}

	@Override
	public void run(Instant due) {
		this.rearmed.dueBy(due).forEach((one) -> this.attempts.run(() -> tell(one)));
	}

	private Rearmed tell(Rearmed one) {
		this.rearmed.done(one.caseKey(), one.milestone());
		this.steps.tellPassed(one.caseKey(), one.milestone());
		return one;
	}

}
