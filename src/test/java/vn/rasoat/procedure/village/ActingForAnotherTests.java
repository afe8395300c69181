package vn.rasoat.procedure.village;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** Somebody enters what another one did and signed: the journal names both. */
@RaSoatTest
class ActingForAnotherTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void journalNamesWhoDidItAndWhoEnteredIt() {
		Village village = this.driver.running(1);
		TaskEntry visit = village.task(ReviewVillageModel.RECORD_SURVEY);

		village.submit(village.reviewer(), visit, Answers
			.with(Answers.with(Answers.survey(), "onBehalfOf", "  Lò Thị Thay <bà>  "), "paper", "Phiếu B số 7"));

		assertThat(this.journal.of(village.caseKey())).filteredOn("action", "survey.recorded")
			.singleElement()
			.satisfies((it) -> {
				assertThat(it.onBehalfOf()).isEqualTo("Lò Thị Thay <bà>");
				assertThat(it.enteredBy()).isEqualTo(village.reviewer());
				assertThat(it.paper()).isEqualTo("Phiếu B số 7");
			});
		assertThat(this.mvc.get().uri("/reviews/{id}/journal", village.reviewId()).with(as(village.officer())))
			.hasStatusOk()
			.bodyText()
			.containsPattern("Nhập thay cho</dt>\\s*<dd>Lò Thị Thay &lt;bà&gt;</dd>")
			.contains("Người thử reviewer", "Phiếu B số 7");
	}

	@Test
	void whoeverActsForHimselfIsNamedAlone() {
		Village village = this.driver.running(1);
		village.submit(village.reviewer(), village.task(ReviewVillageModel.RECORD_SURVEY), Answers.survey());

		assertThat(this.mvc.get().uri("/reviews/{id}/journal", village.reviewId()).with(as(village.officer())))
			.bodyText()
			.doesNotContain("Nhập thay cho");
	}

}
