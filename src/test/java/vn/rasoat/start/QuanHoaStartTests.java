package vn.rasoat.start;

import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The other start of the demo: Quan Hóa district in December 2020, with three tiers. */
@Timeout(300)
class QuanHoaStartTests {

	@Test
	void opensInTheCampaignOf2020OnADatabaseOfItsOwn(@TempDir Path folder) {
		StartedProduct product = StartedProduct.start(folder, "demo,quan-hoa-2020");
		try {
			Visitor supervisor = Visitor.of(product, "qh.theodoi");
			Document campaigns = supervisor.opens("/campaigns");
			assertThat(campaigns.expectFirst("main").text()).contains("Rà soát hộ nghèo, hộ cận nghèo huyện Quan Hóa");
			assertThat(supervisor.opens("/demo/time").expectFirst(".lede").text()).contains("16/12/2020");
			assertThat(folder.resolve("data/quan-hoa-2020.mv.db")).exists();
			assertThat(folder.resolve("data/ra-soat.mv.db")).doesNotExist();
		}
		finally {
			product.dies();
		}
	}

}
