package vn.rasoat.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.cycle.VillageReview;

/**
 * Fills the empty database of a demo before the first page can be asked for, day by day
 * up to the day on which the demo opens. A database with an administrator is left as it
 * is.
 */
@Component
@Profile("demo & !carry")
class DemoStory implements SmartLifecycle {

	/** Before the web server, which begins 2048 below the default. */
	private static final int BEFORE_THE_DOORS_OPEN = SmartLifecycle.DEFAULT_PHASE - 4096;

	private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

	private final DemoSeed seed;

	private final VillageWork work;

	private final FieldDays days;

	private final TransactionTemplate transactions;

	private final LocalDate opensOn;

	private volatile boolean running;

	DemoStory(DemoSeed seed, VillageWork work, FieldDays days, TransactionTemplate transactions,
			@Value("${ra-soat.demo.opens-on}") String opensOn) {
		this.seed = seed;
		this.work = work;
		this.days = days;
		this.transactions = transactions;
		this.opensOn = LocalDate.parse(opensOn);
	}

	@Override
	public void start() {
		if (!this.seed.isSown()) {
			long begun = System.nanoTime();
			this.transactions.executeWithoutResult((status) -> tell());
			LOG.info("Demo filled in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
		}
		this.running = true;
	}

	private void tell() {
		DemoLists lists = new DemoLists();
		Map<DemoVillage, VillageReview> opened = this.seed.sow(lists, this.opensOn.getYear(), this.days.today());
		StoryVillage surveying = new StoryVillage(this.work, lists, DemoVillage.SURVEYING, opened);
		StoryVillage meeting = new StoryVillage(this.work, lists, DemoVillage.MEETING, opened);
		StoryVillage signing = new StoryVillage(this.work, lists, DemoVillage.SIGNING, opened);
		StoryVillage finished = new StoryVillage(this.work, lists, DemoVillage.FINISHED, opened);
		surveying.begins();
		meeting.begins();
		signing.begins();
		finished.begins();
		this.days.comes(this.opensOn.minusDays(11), 16);
		signing.isVisited();
		finished.isVisited();
		this.days.comes(this.opensOn.minusDays(10), 9);
		signing.convenes(3);
		finished.convenes(3);
		this.days.comes(this.opensOn.minusDays(7), 21);
		signing.meets(2);
		finished.meets(0);
		this.days.comes(this.opensOn.minusDays(6), 10);
		finished.signs();
		meeting.isVisited();
		this.days.comes(this.opensOn.minusDays(5), 15);
		signing.isVisited();
		signing.convenes(2);
		surveying.isVisited(6);
		this.days.comes(this.opensOn.minusDays(3), 21);
		meeting.convenes(2);
		signing.meets(0);
		this.days.comes(this.opensOn, 8);
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
