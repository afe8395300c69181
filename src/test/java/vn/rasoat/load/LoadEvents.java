package vn.rasoat.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Campaign;

/**
 * What comes over a campaign while its people visit households: they look at their pages,
 * a later document moves dates, and the date of the visits passes everywhere at once.
 */
final class LoadEvents {

	private static final Logger LOG = LoggerFactory.getLogger(LoadEvents.class);

	private static final int LOOKS = 10;

	private final LoadCampaign load;

	private final LoadSize size;

	private final String node;

	LoadEvents(ConfigurableApplicationContext product, LoadCampaign load, LoadSize size) {
		this.load = load;
		this.size = size;
		this.node = "http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port");
	}

	/** A third of the visits is done; in each event some more are. */
	void happenDuring(Campaign campaign, List<String> villages) throws InterruptedException {
		int third = villages.size() / 3;
		pages(campaign);
		if (this.size.extension()) {
			CompletableFuture<Void> extension = CompletableFuture.runAsync(() -> isExtended(campaign));
			this.load.each(villages.subList(third, 2 * third), "RecordSurvey");
			extension.join();
		}
		if (this.size.storm()) {
			this.load.clock().comes(CampaignDays.STORM);
			CompletableFuture<Void> storm = CompletableFuture.runAsync(this::passes);
			this.load.each(villages.subList(2 * third, villages.size() - third / 3), "RecordSurvey");
			storm.join();
		}
	}

	private void isExtended(Campaign campaign) {
		LoggedIn lead = lead(campaign);
		long begun = System.nanoTime();
		lead.post(this.node, "/api/campaigns/" + campaign.id() + "/extensions", UUID.randomUUID().toString(),
				Map.of("number", "02/KH-UBND", "issuedOn", CampaignDays.FIRST.toString(), "reason", "Mưa lũ",
						"acknowledged", true, "survey", CampaignDays.EXTENDED.toString()));
		long answered = Duration.ofNanos(System.nanoTime() - begun).toMillis();
		this.load.figures().untilVisitsAreDue(CampaignDays.EXTENDED);
		LOG.info("extension answered after {} ms, every visit has its new date after {} ms", answered,
				Duration.ofNanos(System.nanoTime() - begun).toMillis());
	}

	private void passes() {
		LOG.info("milestones of all villages passed and told in {} ms, {} in the journal",
				this.load.figures().untilNothingIsDue().toMillis(),
				this.load.figures().count("select count(*) from audit_entry where action = 'milestone.missed'"));
	}

	private void pages(Campaign campaign) {
		AreaPath commune = this.load.communes(campaign).get(0).path();
		look(lead(campaign), "lead: ",
				List.of("/", "/supervision", "/supervision/tasks", "/campaigns/" + campaign.id()));
		look(LoggedIn.at(this.node, LoadPeople.of(Role.COMMUNE_OFFICER, commune)), "officer: ",
				List.of("/", "/commune-reviews"));
		look(LoggedIn.at(this.node, LoadPeople.of(Role.REVIEWER, commune)), "reviewer: ", List.of("/"));
	}

	private void look(LoggedIn person, String who, List<String> pages) {
		for (int look = 0; look < LOOKS; look++) {
			pages.forEach((page) -> this.load.desk()
				.timings()
				.take("page    " + who + page, () -> person.page(this.node, page)));
		}
	}

	private LoggedIn lead(Campaign campaign) {
		return LoggedIn.at(this.node, LoadPeople.of(Role.LEAD_OFFICER, campaign.path()));
	}

}
