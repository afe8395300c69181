package vn.rasoat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RaSoatTest
class StartTests {

	@Autowired
	private ProcessEngine engine;

	@Test
	void engineStartsOnTheSchemaThatFlywayMade() {
		assertThat(this.engine.getManagementService().getTableCount()).containsKey("ACT_RU_TASK");
	}

}
