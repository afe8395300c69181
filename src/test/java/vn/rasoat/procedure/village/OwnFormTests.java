package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.engine.ProvinceVariant;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneAnswers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/**
 * A province asks by a form of its own that the product has no handler for: the answers
 * are kept, shown and in the journal, and the procedure goes on.
 */
@RaSoatTest
class OwnFormTests {

	private static final String STEP = "UserTask_InformResidents";

	@Autowired
	private ProvinceVariant variant;

	@Autowired
	private Places places;

	@Autowired
	private CampaignDriver campaigns;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	private Commune commune;

	@BeforeEach
	void provinceWithAFormOfItsOwn() {
		TestTime.set(LocalDate.of(2026, 10, 5));
		Unit province = this.places.province();
		this.variant.publish(province.code(),
				Map.of("processes/prepare-commune.bpmn",
						(text) -> text.replace("formRef=\"inform-residents\"", "formRef=\"tell-everybody\""),
						"forms/inform-residents.form",
						(text) -> text.replace("\"id\": \"inform-residents\"", "\"id\": \"tell-everybody\"")));
		CampaignAtWork campaign = this.campaigns.openedIn(province, 1);
		campaign.planComesInForce(campaign.plan());
		campaign.launches();
		this.commune = campaign.commune(0);
		this.commune.submit("UserTask_SetUpCommuneCommittee", CommuneAnswers.committee());
	}

	@Test
	void answersAreKeptShownAndInTheJournal() {
		String task = this.commune.task(STEP).id();

		assertThat(this.commune
			.submit(STEP, Map.of("happenedOn", "2026-10-05", "means", java.util.List.of("LOUDSPEAKER", "BOARD"),
					"remark", "Đọc loa <ba> buổi", "onBehalfOf", "Nguyễn Thị Thay"))
			.accepted()).isTrue();

		assertThat(this.commune.openSteps()).doesNotContain(STEP);
		assertThat(get("/tasks/" + task)).hasStatusOk()
			.bodyText()
			.contains("Đọc loa &lt;ba&gt; buổi", "Loa truyền thanh, ", "Ghi thay cho", "05/10/2026");
		assertThat(this.journal.of(this.commune.review().caseKey())).filteredOn("action", "form.answered")
			.singleElement()
			.satisfies((it) -> {
				assertThat(it.enteredBy()).isEqualTo(this.commune.officer());
				assertThat(it.onBehalfOf()).isEqualTo("Nguyễn Thị Thay");
				assertThat(it.after()).contains("Đọc loa");
			});
		assertThat(get("/commune-reviews/" + this.commune.id() + "/journal")).bodyText()
			.contains("Trả lời biểu mẫu", "Nhập thay cho", "Nguyễn Thị Thay");
	}

	@Test
	void whatTheFormForbidsIsRefusedAndNothingIsKept() {
		assertThat(this.commune.submit(STEP, Map.of("happenedOn", "2026-10-05", "means", java.util.List.of("DRUM")))
			.accepted()).isFalse();
		assertThat(this.commune.openSteps()).contains(STEP);
		assertThat(this.journal.of(this.commune.review().caseKey())).extracting(Journal.Entry::action)
			.doesNotContain("form.answered");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.commune.officer())).exchange();
	}

}
