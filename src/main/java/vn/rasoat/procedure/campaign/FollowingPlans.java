package vn.rasoat.procedure.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.rasoat.calendar.Schedule;
import vn.rasoat.cycle.CommunesToFollow;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.campaign.PlanChange.PlanMoved;

/**
 * Communes follow a document that moved dates of their campaign, each in a transaction of
 * its own: a hundred communes at once would keep everybody in them waiting. Whoever hands
 * the document in waits for the first ones; the others, and what a stopped node left,
 * follow by themselves. One that cannot follow is tried again later and shown to people.
 */
@Component
class FollowingPlans implements Schedule {

	private final CommunesToFollow waiting;

	private final FollowingCommune commune;

	private final Attempts attempts;

	private final MessageSource messages;

	private final Duration patience;

	FollowingPlans(CommunesToFollow waiting, FollowingCommune commune, Attempts attempts, MessageSource messages,
			@Value("${ra-soat.plans.patience}") Duration patience) {
		this.waiting = waiting;
		this.commune = commune;
		this.attempts = attempts;
		this.messages = messages;
		this.patience = patience;
	}

	@TransactionalEventListener
	void on(PlanMoved moved) {
		long end = System.nanoTime() + this.patience.toNanos();
		follow(() -> System.nanoTime() < end);
	}

	@Override
	public String name() {
		return this.messages.getMessage("procedure.campaign.following-plans", null, LocaleContextHolder.getLocale());
	}

	@Override
	public @Nullable Instant nextDue() {
		return this.waiting.nextAttempt().orElse(null);
	}

	@Override
	public void run(Instant due) {
		follow(() -> true);
	}

	private void follow(BooleanSupplier still) {
		this.attempts.runEach(this.waiting::due, (following) -> {
			if (still.getAsBoolean()) {
				this.commune.follow(following);
			}
		}, (following, failure) -> this.waiting.failed(following, failure.toString()));
	}

}
