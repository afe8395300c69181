package vn.rasoat.worklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;

import vn.rasoat.RaSoatTest;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

@RaSoatTest
class FollowingMigrationTests {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ComparingTasks comparing;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Test
	void entriesFollowTheirCaseToAnotherVersionOfItsModel() throws IOException {
		String caseKey = this.beans.createBean(StartedReview.class).ofTwoHouseholds();
		TaskEntry before = this.entries.ofCase(caseKey).get(0);
		this.engine.getTaskService().setAssignee(before.id(), "hoa");
		ProcessInstance instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.singleResult();
		String model = new ClassPathResource("processes/review-village.bpmn").getContentAsString(StandardCharsets.UTF_8)
			.replace("Ghi kết quả rà soát hộ", "Ghi phiếu rà soát")
			.replace("candidateGroups=\"reviewer\"", "candidateGroups=\"village-head\"");
		DeploymentWithDefinitions other = this.engine.getRepositoryService()
			.createDeployment()
			.name("changed by the law")
			.addString("processes/review-village.bpmn", model)
			.deployWithResult();
		String version = other.getDeployedProcessDefinitions().get(0).getId();
		try {
			migrate(instance, instance.getProcessDefinitionId(), version);
			TaskEntry after = this.entries.find(before.id()).orElseThrow();
			assertThat(after.name()).isEqualTo("Ghi phiếu rà soát");
			assertThat(after.role()).isEqualTo(Role.VILLAGE_HEAD);
			assertThat(after.owner()).isEqualTo("hoa");
			assertThat(after.dueAt()).isEqualTo(before.dueAt());
			assertThat(after.subject()).isEqualTo(before.subject());
			assertThat(this.comparing.of(before.id())).isEmpty();
		}
		finally {
			migrate(instance, version, instance.getProcessDefinitionId());
			this.engine.getRepositoryService().deleteDeployment(other.getId(), true);
		}
		assertThat(this.entries.find(before.id()).orElseThrow().name()).isEqualTo(before.name());
	}

	private void migrate(ProcessInstance instance, String from, String to) {
		this.engine.getRuntimeService()
			.newMigration(this.engine.getRuntimeService()
				.createMigrationPlan(from, to)
				.mapEqualActivities()
				.updateEventTriggers()
				.build())
			.processInstanceIds(instance.getId())
			.execute();
	}

}
