package vn.rasoat.demo;

import java.time.Duration;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the scenario of a demo in its empty database, before the first page can be asked
 * for, up to the day on which the demo opens; all of it or nothing. A database with an
 * administrator is left as it is.
 */
@Component
@Profile("demo & !carry")
class DemoStory implements SmartLifecycle {

	/** Before the web server, which begins 2048 below the default. */
	private static final int BEFORE_THE_DOORS_OPEN = SmartLifecycle.DEFAULT_PHASE - 4096;

	private static final int OFFICES_OPEN = 8;

	private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

	private final DemoPeople people;

	private final ScenarioPlayer player;

	private final TransactionTemplate transactions;

	private final Scenario scenario;

	private final LocalDate opensOn;

	private volatile boolean running;

	DemoStory(DemoPeople people, ScenarioPlayer player, TransactionTemplate transactions,
			@Value("${ra-soat.demo.scenario}") String scenario, @Value("${ra-soat.demo.opens-on}") String opensOn) {
		this.people = people;
		this.player = player;
		this.transactions = transactions;
		this.scenario = ScenarioFiles.read(scenario);
		this.opensOn = LocalDate.parse(opensOn);
	}

	@Override
	public void start() {
		if (!this.people.areThere()) {
			long begun = System.nanoTime();
			this.transactions.executeWithoutResult((status) -> this.player.playUntil(this.scenario,
					this.people.password(), this.opensOn.atTime(OFFICES_OPEN, 0)));
			LOG.info("Demo filled in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return BEFORE_THE_DOORS_OPEN;
	}

}
