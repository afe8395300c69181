package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.document.Papers;
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

	private static final String MORE = """
			"components": [
			    { "type": "checkbox", "key": "loud", "id": "Field_loud", "label": "Loa hoạt động" },
			    { "type": "textfield", "key": "paperId", "id": "Field_paperId", "label": "Ảnh chụp" },
			    { "type": "textfield", "key": "otherPaperId", "id": "Field_otherPaperId", "label": "Ảnh khác" },
			    { "type": "textfield", "key": "until", "id": "Field_until", "label": "Đến khi" },
			    { "type": "dynamiclist", "path": "people", "id": "List_people", "label": "Người thông báo",
			      "allowAddRemove": true, "defaultRepetitions": 0, "components": [
			      { "type": "textfield", "key": "fullName", "id": "Field_fullName", "label": "Họ tên" },
			      { "type": "checkbox", "key": "paid", "id": "Field_paid", "label": "Được chi trả" }] },
			""";

	@Autowired
	private ProvinceVariant variant;

	@Autowired
	private Papers papers;

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
						(text) -> text.replace("\"id\": \"inform-residents\"", "\"id\": \"tell-everybody\"")
							.replaceFirst("\"components\": \\[\n", MORE)));
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
			.submit(STEP, Map.of("happenedOn", "2026-10-05", "means", List.of("LOUDSPEAKER", "BOARD"), "remark",
					"Đọc loa <ba> buổi", "onBehalfOf", "Nguyễn Thị Thay"))
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

	/**
	 * Words of the machine are for no reader, and the language of one is not another's.
	 */
	@Test
	void answersAreShownAsPeopleSayThem() {
		String task = this.commune.task(STEP).id();
		long photo = this.commune
			.as(() -> this.papers.keep(this.commune.review().caseKey(), "other", "anh-loa.pdf", "%PDF-1.4".getBytes()))
			.id();
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.commune
			.submit(STEP,
					Map.of("happenedOn", "2026-10-05", "means", List.of("BOARD"), "loud", true, "paperId",
							String.valueOf(photo), "otherPaperId", "999999999", "until", "2026-11-31", "people",
							List.of(Map.of("fullName", "Lê Văn Loa", "paid", false),
									Map.of("fullName", "Trần Thị Đọc", "paid", true)),
							"onBehalfOf", "Nguyễn Thị Thay"))
			.accepted()).isTrue();

		assertThat(get("/tasks/" + task)).hasStatusOk()
			.bodyText()
			.contains("<dt>Loa hoạt động</dt><dd>Có</dd>", "<dd>anh-loa.pdf</dd>", "<dd>999999999</dd>",
					"<dd>2026-11-31</dd>", "<dt>Người thông báo</dt>", "Ghi thay cho", "Trần Thị Đọc")
			.containsPattern("Họ tên: Lê Văn Loa, Được chi trả: Không; |Được chi trả: Không, Họ tên: Lê Văn Loa; ")
			.doesNotContain("Entered on behalf of", "fullName=");
	}

	@AfterEach
	void noLanguageIsLeft() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void whatTheFormForbidsIsRefusedAndNothingIsKept() {
		assertThat(this.commune.submit(STEP, Map.of("happenedOn", "2026-10-05", "means", List.of("DRUM"))).accepted())
			.isFalse();
		assertThat(this.commune.openSteps()).contains(STEP);
		assertThat(this.journal.of(this.commune.review().caseKey())).extracting(Journal.Entry::action)
			.doesNotContain("form.answered");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.commune.officer())).exchange();
	}

}
