package vn.rasoat.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Publishes the procedure that comes with the product, at start and before any job runs.
 * Everything is one deployment with names of its own (not paths of this machine), so an
 * unchanged procedure stays the same version and a changed form never parts from its
 * process. The engine locks the table while it compares, so several nodes publish once.
 */
@Component
class ModelDeployment implements PublishedProcedure, SmartInitializingSingleton {

	static final String NAME = "procedure";

	/**
	 * Where a deployment came from; one an admin made has another source and is never
	 * overwritten at start.
	 */
	static final String SOURCE = "classpath";

	private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

	private static final Map<String, String> FOLDERS = Map.of("processes", "*.bpmn", "processes/decisions", "*.dmn",
			"forms", "*.form");

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
		this.repository = repository;
		this.resources = resources;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Map<String, Resource> models = new TreeMap<>();
		FOLDERS.forEach((folder, pattern) -> models.putAll(in(folder, pattern)));
		publish(models, null);
	}

	/**
	 * Publishes the files by the names given for everybody or for one tenant, unless they
	 * are published already.
	 */
	void publish(Map<String, Resource> models, @Nullable String tenant) {
		if (models.isEmpty()) {
			LOG.warn("No processes on the class path: nothing is published");
			return;
		}
		Deployment newest = newest(tenant);
		if (newest != null && !SOURCE.equals(newest.getSource())) {
			LOG.info("The procedure published by {} stays in force", newest.getSource());
			return;
		}
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(NAME)
			.source(SOURCE)
			.tenantId(tenant)
			.enableDuplicateFiltering(false);
		models.forEach((name, model) -> {
			try (InputStream content = model.getInputStream()) {
				deployment.addInputStream(name, content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		LOG.info("Procedure of {} files is version {}", models.size(), deployment.deploy().getId());
	}

	@Override
	public String current() {
		return current(null);
	}

	@Override
	public String currentFor(AreaPath area) {
		String province = area.text().replaceAll("^/([^/]*).*", "$1");
		Deployment own = province.isEmpty() ? null : newest(province);
		return (own != null) ? own.getId() : current();
	}

	@Override
	public Optional<String> provinceOf(String version) {
		return Optional.ofNullable(
				this.repository.createDeploymentQuery().deploymentId(version).singleResult().getTenantId());
	}

	String current(@Nullable String tenant) {
		Deployment newest = newest(tenant);
		if (newest == null) {
			throw new ProcedureNotPublished();
		}
		return newest.getId();
	}

	private @Nullable Deployment newest(@Nullable String tenant) {
		DeploymentQuery query = this.repository.createDeploymentQuery().deploymentName(NAME);
		List<Deployment> found = ((tenant != null) ? query.tenantIdIn(tenant) : query.withoutTenantId())
			.orderByDeploymentTime()
			.desc()
			.listPage(0, 1);
		return found.isEmpty() ? null : found.get(0);
	}

	private Map<String, Resource> in(String folder, String pattern) {
		Map<String, Resource> found = new TreeMap<>();
		try {
			Arrays.stream(this.resources.getResources("classpath*:" + folder + "/" + pattern))
				.forEach((resource) -> found.put(folder + "/" + resource.getFilename(), resource));
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
