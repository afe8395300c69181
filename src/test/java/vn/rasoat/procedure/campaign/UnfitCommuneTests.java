package vn.rasoat.procedure.campaign;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.procedure.commune.Commune;

import static org.assertj.core.api.Assertions.assertThat;

/** A commune that cannot begin does not keep the others of its campaign from it. */
@RaSoatTest
class UnfitCommuneTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void communeOfUnknownSettingWaitsWhileTheOthersBegin() {
		CampaignAtWork campaign = this.driver.planned(1, 1);
		Commune unfit = campaign.commune(0);
		setting(unfit, null);
		campaign.launches();

		assertThat(campaign.commune(1).review().status()).isEqualTo(Status.PREPARING);
		assertThat(unfit.review().status()).isEqualTo(Status.WAITING);
		assertThat(this.journal.of(unfit.review().caseKey()))
			.filteredOn((it) -> it.action().equals("commune-review.could-not-begin"))
			.singleElement()
			.satisfies((it) -> assertThat(it.reason()).contains("thành thị"));
	}

	private void setting(Commune commune, String setting) {
		this.jdbc.sql("update area_unit set setting = ? where code = ?")
			.params(setting, commune.unit().code())
			.update();
	}

}
