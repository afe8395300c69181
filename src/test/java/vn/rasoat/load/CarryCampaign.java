package vn.rasoat.load;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.RaSoatApplication;
import vn.rasoat.cycle.Campaign;

/**
 * The command that carries a campaign of 100 communes with 30 villages each from its plan
 * to its end, as eight people who work at the same time; see {@code docs/performance.md}.
 * Ends with 0 when nobody was refused anything and nothing is left over.
 */
final class CarryCampaign {

	private static final Logger LOG = LoggerFactory.getLogger(CarryCampaign.class);

	private CarryCampaign() {
	}

	public static void main(String[] arguments) throws Exception {
		LoadSize size = LoadSize.of(arguments);
		boolean clean;
		try (LoadDatabase database = LoadDatabase.open()) {
			double bare = new RawEngine(database, size).run();
			LoadClock.engineBegins(CampaignDays.FIRST);
			System.setProperty("server.port", "0");
			ConfigurableApplicationContext product = SpringApplication.run(RaSoatApplication.class,
					LoadCampaign.settings(database));
			try (product) {
				clean = carry(product, size, bare);
			}
		}
		System.exit(clean ? 0 : 1);
	}

	private static boolean carry(ConfigurableApplicationContext product, LoadSize size, double bare) throws Exception {
		LoadCampaign load = new LoadCampaign(product, size);
		Campaign campaign = load.prepare();
		long begun = System.nanoTime();
		load.begins(campaign);
		load.isVisited(campaign);
		if (size.visitsOnly()) {
			LOG.info("\n{}", load.desk().timings().table());
			return load.desk().timings().refusals() == 0 && load.figures().failedJobs() == 0;
		}
		load.isReviewed(campaign);
		load.isDecided(campaign);
		double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
		return told(load, size, seconds, bare);
	}

	private static boolean told(LoadCampaign load, LoadSize size, double seconds, double bare) {
		LoadFigures figures = load.figures();
		double rate = size.tasks() / seconds;
		LOG.info("{} communes x {} villages x {} households, {} users: {} tasks in {} s, {} a second", size.communes(),
				size.villages(), size.households(), size.users(), size.tasks(), Math.round(seconds), Math.round(rate));
		LOG.info("bare engine: {} tasks a second, {} times as many", Math.round(bare), "%.1f".formatted(bare / rate));
		LOG.info("\n{}", load.desk().timings().table());
		long left = figures.instancesLeft() + figures.tasksLeft();
		long differences = figures.differences();
		LOG.info("decided communes {}, closed campaigns {}, refusals {}, failed jobs {}, left {}, differences {}\n{}",
				figures.communesDecided(), figures.campaignsClosed(), load.desk().timings().refusals(),
				figures.failedJobs(), left, differences, load.desk().timings().firstRefusals());
		return load.desk().timings().refusals() == 0 && figures.failedJobs() == 0 && left == 0 && differences == 0
				&& figures.communesDecided() == size.communes();
	}

}
