package vn.rasoat.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CampaignSearch;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Birth;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.procedure.campaign.ReviewCycleProcess;
import vn.rasoat.ruleset.Category;

/** The campaign of a province, from its villages and people to its end. */
final class LoadCampaign {

	private static final Logger LOG = LoggerFactory.getLogger(LoadCampaign.class);

	private static final String AN_GIANG = "91";

	private final ConfigurableApplicationContext product;

	private final LoadSize size;

	private final LoadDesk desk;

	private final LoadFigures figures;

	private final LoadClock clock;

	private final Crowd crowd;

	private final AtomicInteger families = new AtomicInteger();

	LoadCampaign(ConfigurableApplicationContext product, LoadSize size) {
		this.product = product;
		this.size = size;
		this.desk = new LoadDesk(product);
		this.figures = new LoadFigures(product);
		this.clock = new LoadClock(product.getBean(BusinessClock.class));
		this.crowd = new Crowd(size.users());
	}

	LoadDesk desk() {
		return this.desk;
	}

	LoadFigures figures() {
		return this.figures;
	}

	LoadClock clock() {
		return this.clock;
	}

	/** Villages, people and the campaign, not yet begun. */
	Campaign prepare() throws InterruptedException {
		this.clock.comes(CampaignDays.FIRST);
		Areas areas = this.product.getBean(Areas.class);
		List<Unit> communes = areas.below(AN_GIANG, CampaignDays.FIRST)
			.stream()
			.filter((unit) -> unit.level() == Level.COMMUNE)
			.limit(this.size.communes())
			.toList();
		for (int number = 1; number <= this.size.villages(); number++) {
			int village = number;
			this.crowd.doAll(communes.size(), (commune) -> areas.addVillage(communes.get(commune).code(), "hamlet",
					"Ấp %02d".formatted(village), CampaignDays.FIRST.minusYears(1)));
		}
		Unit province = areas.get(AN_GIANG, CampaignDays.FIRST);
		new LoadPeople(this.product.getBean(Accounts.class)).openFor(province, communes, this.size.users());
		return this.desk.as(LoadPeople.of(Role.LEAD_OFFICER, province.path()), () -> {
			Campaign campaign = this.product.getBean(Campaigns.class)
				.open(new NewCampaign("Rà soát năm 2026", CampaignDays.YEAR, AN_GIANG, null, null));
			communes.forEach((commune) -> this.product.getBean(CommuneReviews.class)
				.open(campaign, commune.code(), CampaignDays.FIRST));
			return campaign;
		});
	}

	/** From the plan to the lists of the villages. */
	void begins(Campaign campaign) throws InterruptedException {
		this.product.getBean(ReviewCycleProcess.class).campaignOpened(campaign.id());
		List.of("IssuePlan", "SetUpCommittee", "LaunchCampaign")
			.forEach((step) -> this.desk.does(campaign.caseKey(), "UserTask_" + step));
		LOG.info("{} communes opened in {} ms", this.size.communes(),
				this.figures.untilThereAre(this.size.communes(), "UserTask_SetUpCommuneCommittee").toMillis());
		List<String> communes = communes(campaign).stream().map(CommuneReview::caseKey).toList();
		each(communes, "SetUpCommuneCommittee");
		each(communes, "TrainReviewers");
		each(communes, "InformResidents");
		each(communes, "CountResidents");
		List<VillageReview> villages = villages(campaign);
		lists();
		each(communes, "CompleteLists");
		LOG.info("{} villages begun in {} ms", villages.size(),
				this.figures.untilThereAre((long) villages.size() * this.size.households(), "UserTask_RecordSurvey")
					.toMillis());
	}

	/** The visits, and what comes over the campaign meanwhile. */
	void isVisited(Campaign campaign) throws InterruptedException {
		List<String> villages = villages(campaign).stream().map(VillageReview::caseKey).toList();
		each(villages.subList(0, villages.size() / 3), "RecordSurvey");
		new LoadEvents(this.product, this, this.size).happenDuring(campaign, villages);
		each(villages, "RecordSurvey");
	}

	/** From the meetings to the boards. */
	void isReviewed(Campaign campaign) throws InterruptedException {
		List<String> villages = villages(campaign).stream().map(VillageReview::caseKey).toList();
		this.figures.untilThereAre(villages.size(), "UserTask_ConveneMeeting");
		each(villages, "ConveneMeeting");
		this.clock.comes(CampaignDays.meeting(this.size.storm()));
		each(villages, "RecordMeeting");
		each(villages, "ReceiveMinutes");
		each(villages, "HangVillageList");
		each(villages, "HangCommuneList");
	}

	/** The lists come down all at once; then every commune decides. */
	void isDecided(Campaign campaign) throws InterruptedException {
		this.clock.comes(CampaignDays.deciding(this.size.storm()));
		LOG.info("{} lists came down and {} communes went on in {} ms", villages(campaign).size(), this.size.communes(),
				this.figures.untilThereAre(this.size.communes(), "UserTask_SubmitReport").toMillis());
		List<String> communes = communes(campaign).stream().map(CommuneReview::caseKey).toList();
		List<String> steps = List.of("SubmitReport", "AppraiseHouseholds", "GiveOpinion", "DecideRecognition",
				"IssueCertificates");
		for (String step : steps) {
			each(communes, step);
		}
		LOG.info("campaign told of its last commune in {} ms",
				this.figures.untilThereAre(1, "UserTask_ReportOfficial").toMillis());
		this.desk.does(campaign.caseKey(), "UserTask_ReportPreliminary");
		this.desk.does(campaign.caseKey(), "UserTask_ReportOfficial");
		this.desk.does(campaign.caseKey(), "UserTask_ApproveResults");
	}

	/** Writes the households of every village on its list. */
	void lists() throws InterruptedException {
		for (Campaign campaign : this.product.getBean(CampaignSearch.class)
			.page(List.of(AreaPath.COUNTRY), new CaseQuery<>(null, null, null))
			.cases()) {
			all(villages(campaign), this::list);
		}
	}

	private void list(VillageReview village) {
		String officer = LoadPeople.of(Role.COMMUNE_OFFICER, village.path());
		this.desk.as(officer, () -> {
			for (int number = 0; number < this.size.households(); number++) {
				this.desk.timings()
					.take("put a household on the list", () -> this.product.getBean(ListMaking.class)
						.addCurrent(village.id(), family(), Category.POOR));
			}
			return village;
		});
	}

	private NewHousehold family() {
		int number = this.families.incrementAndGet();
		return new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember("Nguyễn Văn An", "Chủ hộ", Birth.in(1950 + number % 40), null, null,
						"Kinh")));
	}

	List<CommuneReview> communes(Campaign campaign) {
		return this.product.getBean(CommuneReviews.class).ofCampaign(campaign.id());
	}

	private List<VillageReview> villages(Campaign campaign) {
		VillageReviews villages = this.product.getBean(VillageReviews.class);
		return communes(campaign).stream().flatMap((it) -> villages.ofCommune(it.id()).stream()).toList();
	}

	void each(List<String> cases, String step) throws InterruptedException {
		all(cases, (caseKey) -> this.desk.does(caseKey, "UserTask_" + step));
		LOG.info("{}: done, {} refusals so far", step, this.desk.timings().refusals());
	}

	private <T> void all(List<T> pieces, Consumer<T> work) throws InterruptedException {
		this.crowd.doAll(pieces.size(), (number) -> work.accept(pieces.get(number)));
	}

	static String[] settings(LoadDatabase database) {
		return new String[] { "--DB_URL=" + database.url(), "--DB_USER=" + database.user(),
				"--DB_PASSWORD=" + database.password(), "--server.address=127.0.0.1", "--spring.main.banner-mode=off",
				"--logging.level.root=warn", "--logging.level.vn.rasoat.load=info" };
	}

}
