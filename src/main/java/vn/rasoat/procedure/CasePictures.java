package vn.rasoat.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.worklist.CasePicture;

/**
 * The picture of a case in the version it runs on, with what is active and what was
 * passed.
 */
@Component
class CasePictures implements CasePicture {

	private final HistoryService history;

	private final RepositoryService repository;

	private final Cases cases;

	CasePictures(HistoryService history, RepositoryService repository, Cases cases) {
		this.history = history;
		this.repository = repository;
		this.cases = cases;
	}

	@Override
	public Optional<Picture> of(String caseKey) {
		return this.cases.find(caseKey)
			.flatMap((one) -> newest(caseKey, one.kind().process())
				.map((instance) -> picture(one.facts().area(), instance)));
	}

	/** A village that is reviewed again after a return runs through its process twice. */
	private Optional<HistoricProcessInstance> newest(String caseKey, String process) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.processDefinitionKey(process)
			.orderByProcessInstanceStartTime()
			.desc()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

	private Picture picture(AreaPath area, HistoricProcessInstance instance) {
		List<HistoricActivityInstance> activities = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.list();
		return new Picture(area, xml(instance),
				activities.stream()
					.filter((it) -> it.getEndTime() == null)
					.map(HistoricActivityInstance::getActivityId)
					.distinct()
					.toList(),
				activities.stream()
					.filter((it) -> it.getEndTime() != null && !it.isCanceled())
					.map(HistoricActivityInstance::getActivityId)
					.distinct()
					.toList());
	}

	private String xml(HistoricProcessInstance instance) {
		try (InputStream model = this.repository.getProcessModel(instance.getProcessDefinitionId())) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
