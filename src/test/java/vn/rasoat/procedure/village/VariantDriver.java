package vn.rasoat.procedure.village;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.area.Unit;
import vn.rasoat.engine.ProvinceVariant;
import vn.rasoat.procedure.Places;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.commune.Commune;

import static vn.rasoat.TestPeople.as;

/** Provinces whose commune board hangs on the web as well, and campaigns there. */
@TestComponent
class VariantDriver {

	static final String NATIONAL_STEP = "Niêm yết tại xã";

	static final String OWN_STEP = "Niêm yết tại xã và trên trang tin của tỉnh";

	static final String OWN_FIELD = "Nơi niêm yết; đường dẫn trang tin";

	private static final String BOARD = "UserTask_HangCommuneList";

	private final ProvinceVariant variant;

	private final CampaignDriver campaigns;

	private final Places places;

	private final MockMvcTester mvc;

	private final RepositoryService repository;

	private final HistoryService history;

	VariantDriver(ProvinceVariant variant, CampaignDriver campaigns, Places places, MockMvcTester mvc,
			RepositoryService repository, HistoryService history) {
		this.mvc = mvc;
		this.variant = variant;
		this.campaigns = campaigns;
		this.places = places;
		this.repository = repository;
		this.history = history;
	}

	/** Publishes the variant and answers its version. */
	String publish(Unit province) {
		return this.variant.publish(province.code(),
				Map.of("processes/post-result.bpmn", (text) -> text.replace(NATIONAL_STEP, OWN_STEP),
						"forms/hang-commune-list.form", (text) -> text.replace("Nơi niêm yết", OWN_FIELD)));
	}

	/** Publishes a later edition that calls the step otherwise. */
	String publish(Unit province, String step) {
		return this.variant.publish(province.code(),
				Map.of("processes/post-result.bpmn", (text) -> text.replace(NATIONAL_STEP, step)));
	}

	/** A campaign whose communes have begun, with one village each. */
	CampaignAtWork begun(Unit province, int communes) {
		int[] households = new int[communes];
		java.util.Arrays.fill(households, 1);
		CampaignAtWork campaign = this.campaigns.openedIn(province, households);
		campaign.planComesInForce(campaign.plan());
		campaign.launches();
		return campaign;
	}

	Commune takenInLater(CampaignAtWork campaign) {
		return campaign.takesIn(this.places.commune(campaign.unit()), 1);
	}

	/** The village of a commune, with its boards to be hung. */
	Village readyToPost(Commune commune) {
		commune.isPrepared();
		Village village = commune.villagesAtWork().get(0);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		return village;
	}

	String step(Village village) {
		return village.task(BOARD).name();
	}

	/** The form as the officer gets it, in Vietnamese. */
	MvcTestResult form(Village village) {
		return this.mvc.get()
			.uri("/api/tasks/{id}/form", village.task(BOARD).id())
			.with(as(village.officer()))
			.exchange();
	}

	/** The step as an officer reads it who prefers English. */
	MvcTestResult inEnglish(Village village) {
		return this.mvc.get()
			.uri("/api/tasks/{id}", village.task(BOARD).id())
			.cookie(new Cookie("language", "en"))
			.with(as(village.officer()))
			.exchange();
	}

	List<HistoricProcessInstance> instances(String... caseKeys) {
		return Stream.of(caseKeys)
			.flatMap((key) -> this.history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(key)
				.list()
				.stream())
			.toList();
	}

	String versionOf(HistoricProcessInstance instance) {
		return this.repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId();
	}

}
