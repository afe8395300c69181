package vn.rasoat.procedure.commune;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.cycle.Residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Wrong numbers of residents are taken back until the lists are confirmed. */
@RaSoatTest
class CountTakenBackTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private Residents residents;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void numbersAreForgottenAndEnteredAnew() {
		Commune commune = this.driver.preparing(1);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS,
				CommuneAnswers.training(java.util.List.of(), java.util.List.of()));
		commune.submit(PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		String task = commune.task(PrepareCommuneModel.COUNT_RESIDENTS).id();
		commune.submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		assertThat(this.residents.households(commune.id())).isEqualTo(100);

		assertThat(takesBack(commune, task)).isEqualTo(302);

		assertThat(this.residents.counts(commune.id())).isEmpty();
		assertThat(commune.openSteps()).contains(PrepareCommuneModel.COUNT_RESIDENTS)
			.doesNotContain(PrepareCommuneModel.COMPLETE_LISTS);
		String again = commune.task(PrepareCommuneModel.COUNT_RESIDENTS).id();
		commune.submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		assertThat(this.residents.households(commune.id())).isEqualTo(100);
		commune.submit(PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(commune.states()));
		assertThat(takesBack(commune, again)).as("the lists are confirmed").isEqualTo(409);
		assertThat(this.residents.households(commune.id())).isEqualTo(100);
	}

	private int takesBack(Commune commune, String task) {
		return this.mvc.post()
			.uri("/tasks/{id}/withdraw", task)
			.with(as(commune.officer()))
			.with(csrf())
			.param("reason", "Sai số hộ")
			.exchange()
			.getResponse()
			.getStatus();
	}

}
