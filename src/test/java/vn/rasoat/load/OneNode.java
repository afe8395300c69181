package vn.rasoat.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Scanner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.RaSoatApplication;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.procedure.campaign.ReviewCycleProcess;

/**
 * The product as one node of several, in a JVM of its own. What only tests need, it is
 * told line by line: {@code day 2026-09-10}, {@code open} a campaign, {@code list} the
 * households of its villages.
 */
final class OneNode {

	static final LoadSize SIZE = new LoadSize(2, 2, 12, 2, false, false, false);

	/** What the log says before a line that was done. */
	static final String DONE = "done as told: ";

	private static final Logger LOG = LoggerFactory.getLogger(OneNode.class);

	private OneNode() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		LoadClock.engineBegins(CampaignDays.FIRST);
		ConfigurableApplicationContext product = SpringApplication.run(RaSoatApplication.class, arguments);
		LoadClock clock = new LoadClock(product.getBean(BusinessClock.class));
		clock.comes(CampaignDays.FIRST);
		LoadCampaign load = new LoadCampaign(product, SIZE);
		Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
		while (lines.hasNextLine()) {
			String line = lines.nextLine();
			String[] told = line.split(" ");
			switch (told[0]) {
				case "day" -> clock.comes(LocalDate.parse(told[1]));
				case "open" -> {
					Campaign campaign = load.prepare();
					product.getBean(ReviewCycleProcess.class).campaignOpened(campaign.id());
				}
				case "list" -> load.lists();
				default -> throw new IllegalArgumentException(told[0]);
			}
			LOG.info("{}{}", DONE, line);
		}
		System.exit(SpringApplication.exit(product));
	}

}
