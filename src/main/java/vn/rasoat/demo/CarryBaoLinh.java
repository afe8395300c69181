package vn.rasoat.demo;

import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.rasoat.RaSoatApplication;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ImportOutcome;
import vn.rasoat.household.ReviewLists;

/**
 * The command that reads the list of a commune of 170 households and carries every hamlet
 * to printed minutes, on a database of its own:
 * {@code mvn spring-boot:run -Dspring-boot.run.main-class=vn.rasoat.demo.CarryBaoLinh}.
 * Ends with 0 when every hamlet has signed minutes.
 */
final class CarryBaoLinh {

	private static final Logger LOG = LoggerFactory.getLogger(CarryBaoLinh.class);

	private static final Path FOLDER = Path.of("target", "minutes");

	private static final String PASSWORD = "ra-soat-2023";

	private static final Cast CAST = new Cast("rasoatvien", "truongthon", "congchuc");

	private final ConfigurableApplicationContext product;

	private CarryBaoLinh(ConfigurableApplicationContext product) {
		this.product = product;
	}

	/** Arguments are left aside: the build passes those of the demo. */
	public static void main(String[] arguments) {
		ConfigurableApplicationContext product = new SpringApplicationBuilder(RaSoatApplication.class)
			.profiles("demo", "carry")
			.run();
		boolean carried = false;
		try {
			carried = new CarryBaoLinh(product).carry();
		}
		catch (Exception ex) {
			LOG.error("Not carried", ex);
		}
		int code = carried ? 0 : 1;
		System.exit(SpringApplication.exit(product, () -> code));
	}

	private boolean carry() throws Exception {
		BaoLinhReview commune = this.product.getBean(BaoLinhReview.class);
		FieldWork work = this.product.getBean(FieldWork.class);
		people();
		List<VillageReview> villages = work.as(CAST.officer(), commune::open);
		ImportOutcome read = work.as(CAST.officer(), commune::readList);
		LOG.info("List of commune {}: {} households in {} hamlets", BaoLinh.COMMUNE_CODE, read.listed(),
				villages.size());
		commune.carry(villages, CAST);
		return print(villages);
	}

	private boolean print(List<VillageReview> villages) throws Exception {
		int port = Integer.parseInt(this.product.getEnvironment().getRequiredProperty("local.server.port"));
		MinutesPages pages = new MinutesPages(port, FOLDER);
		pages.logIn(CAST.officer(), PASSWORD);
		boolean all = true;
		for (VillageReview village : villages) {
			VillageReview review = this.product.getBean(VillageReviews.class).get(village.id());
			VillageOutcome outcome = VillageOutcome.of(review,
					this.product.getBean(ReviewLists.class).of(review.id()).size(),
					this.product.getBean(Classifications.class));
			for (int round = 1; round <= review.round(); round++) {
				LOG.info("{} -> {}", outcome, pages.keep(review, round));
			}
			all &= outcome.isSigned();
		}
		return all;
	}

	private void people() {
		AreaPath commune = this.product.getBean(Areas.class)
			.get(BaoLinh.COMMUNE_CODE, this.product.getBean(FieldDays.class).today())
			.path();
		person(CAST.reviewer(), "Ma Thị Sâm", Role.REVIEWER, commune);
		person(CAST.head(), "Lường Văn Toàn", Role.VILLAGE_HEAD, commune);
		person(CAST.officer(), "Hoàng Thị Mai", Role.COMMUNE_OFFICER, commune);
	}

	private void person(String username, String name, Role role, AreaPath area) {
		Accounts accounts = this.product.getBean(Accounts.class);
		accounts.open(new Accounts.NewAccount(username, name, username + "@example.vn", PASSWORD, false));
		accounts.grant(username, role, area);
	}

}
