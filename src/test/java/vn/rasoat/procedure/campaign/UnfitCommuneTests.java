package vn.rasoat.procedure.campaign;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;

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
		CommuneReview unfit = this.driver.communes.ofCampaign(campaign.id()).get(0);
		this.jdbc.sql("update area_unit set setting = null where code = ?").param(unfit.communeCode()).update();
		campaign.launches();

		assertThat(this.driver.communes.ofCampaign(campaign.id())).extracting(CommuneReview::status)
			.containsExactly(Status.WAITING, Status.PREPARING);
		assertThat(this.journal.of(unfit.caseKey()))
			.filteredOn((it) -> it.action().equals("commune-review.could-not-begin"))
			.singleElement()
			.satisfies((it) -> assertThat(it.reason()).contains("thành thị"));
	}

}
