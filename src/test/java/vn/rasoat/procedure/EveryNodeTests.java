package vn.rasoat.procedure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.calendar.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coverage of the village model: four villages together enter every task, event and
 * gateway outcome.
 */
@RaSoatTest
class EveryNodeTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private EngineSteps engine;

	private final BpmnModelInstance model = Bpmn.readModelFromFile(Path.of("processes/review-village.bpmn").toFile());

	@Test
	void everyTaskEventAndOutcomeIsEntered() {
		Set<String> entered = Stream.of(withoutHouseholds(), twoRoundsAndLate(), cancelled())
			.flatMap((village) -> visited(village).stream())
			.collect(Collectors.toSet());

		assertThat(entered).containsAll(this.model.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> !(node instanceof SubProcess))
			.map(FlowNode::getId)
			.toList());
		assertThat(this.model.getModelElementsByType(ExclusiveGateway.class))
			.allSatisfy((gateway) -> assertThat(entered)
				.containsAll(gateway.getOutgoing().stream().map((flow) -> flow.getTarget().getId()).toList()));
	}

	private Village withoutHouseholds() {
		return this.driver.running(0);
	}

	private Village twoRoundsAndLate() {
		Village village = this.driver.running(2);
		this.engine.timeReaches(WorkingDays.endOf(LocalDate.of(2026, 10, 16)), village.caseKey());
		for (int agreed : List.of(0, 30)) {
			village.surveysAll(Answers.late(Answers.survey()));
			village.submit(village.head(), village.task(ReviewVillageModel.CONVENE_MEETING),
					Answers.late(Answers.invitation()));
			village.recordsMeeting(Answers.late(Answers.meeting(agreed)));
		}
		village.receivesMinutes(Answers::late);
		village.isPosted(Answers::late);
		return village;
	}

	private Village cancelled() {
		Village village = this.driver.running(1);
		village.as(village.officer(), () -> {
			this.engine.cancelled(village.reviewId());
			return null;
		});
		return village;
	}

	private Set<String> visited(Village village) {
		return this.engine.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.engine.instanceId(village.caseKey()))
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toSet());
	}

}
