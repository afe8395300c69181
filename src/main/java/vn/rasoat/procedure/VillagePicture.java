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

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.worklist.CasePicture;

/**
 * The picture of a village's review in the version it runs on, with what is active and
 * what was passed.
 */
@Component
class VillagePicture implements CasePicture {

	private final HistoryService history;

	private final RepositoryService repository;

	private final VillageReviews reviews;

	VillagePicture(HistoryService history, RepositoryService repository, VillageReviews reviews) {
		this.history = history;
		this.repository = repository;
		this.reviews = reviews;
	}

	@Override
	public Optional<Picture> of(String caseKey) {
		return VillageReview.isCase(caseKey) ? Optional.ofNullable(
				this.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseKey).singleResult())
			.map((instance) -> picture(caseKey, instance)) : Optional.empty();
	}

	private Picture picture(String caseKey, HistoricProcessInstance instance) {
		List<HistoricActivityInstance> activities = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.list();
		return new Picture(this.reviews.get(VillageReview.idOf(caseKey)).path(), xml(instance),
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
