package vn.rasoat.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Publishes the procedure for one province alone, with some files of its own. */
@TestComponent
public class ProvinceVariant {

	private static final Map<String, String> FOLDERS = Map.of("processes/", "*.bpmn", "processes/decisions/", "*.dmn",
			"forms/", "*.form");

	private final ModelDeployment deployment;

	private final ResourcePatternResolver resources;

	ProvinceVariant(ModelDeployment deployment, ResourcePatternResolver resources) {
		this.deployment = deployment;
		this.resources = resources;
	}

	/**
	 * @param changes what the province changes, by file
	 * @return the version in force there from now on
	 */
	public String publish(String province, Map<String, UnaryOperator<String>> changes) {
		Map<String, Resource> files = new HashMap<>();
		FOLDERS.forEach((folder, pattern) -> files.putAll(shipped(folder, pattern)));
		changes.forEach((file, change) -> {
			String shipped = text(files.get(file));
			String own = change.apply(shipped);
			if (own.equals(shipped)) {
				throw new IllegalArgumentException("nothing changes in " + file);
			}
			files.put(file, new ByteArrayResource(own.getBytes(StandardCharsets.UTF_8)));
		});
		this.deployment.publish(files, province);
		return this.deployment.current(province);
	}

	private Map<String, Resource> shipped(String folder, String pattern) {
		try {
			Map<String, Resource> files = new HashMap<>();
			for (Resource file : this.resources.getResources("classpath*:" + folder + pattern)) {
				files.put(folder + file.getFilename(), file);
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
