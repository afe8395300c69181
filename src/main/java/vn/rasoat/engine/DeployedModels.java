package vn.rasoat.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.DeploymentResourceNotFoundException;
import org.camunda.bpm.engine.exception.NotFoundException;

import org.springframework.stereotype.Component;

/** Files of a published version, by the names they were published under. */
@Component
public class DeployedModels {

	private final RepositoryService repository;

	DeployedModels(RepositoryService repository) {
		this.repository = repository;
	}

	/** XML of a process, with its picture. */
	public String process(String version, String process) {
		return read(version, "processes/" + process + ".bpmn");
	}

	/** JSON of a form. */
	public String form(String version, String form) {
		return read(version, "forms/" + form + ".form");
	}

	private String read(String version, String resource) {
		try (InputStream content = this.repository.getResourceAsStream(version, resource)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (NotFoundException | DeploymentResourceNotFoundException ex) {
			throw new ModelMissing(resource, version);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
