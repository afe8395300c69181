package vn.rasoat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the containers are given is what the product reads, as far as no container tells.
 */
class ComposeTests {

	private static final Path CONFIGURATION = Path.of("src/main/resources/application.yaml");

	/** Not in the configuration, because sending begins when they are given. */
	private static final Set<String> OF_THE_FRAMEWORK = Set.of("SPRING_MAIL_HOST", "SPRING_MAIL_PORT");

	@Test
	void everyVariableOfANodeIsRead() throws IOException {
		String read = Files.readString(CONFIGURATION);
		for (String node : List.of("first", "second")) {
			assertThat(environment(node)).isNotEmpty()
				.allSatisfy((variable) -> assertThat(
						OF_THE_FRAMEWORK.contains(variable) || read.contains("${" + variable + ":"))
					.as(variable)
					.isTrue());
		}
	}

	@Test
	void portOfANodeIsTheOneTheProductListensAt() throws IOException {
		EnumerablePropertySource<?> settings = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
			.load("application", new FileSystemResource(CONFIGURATION))
			.get(0);
		assertThat(settings.getProperty("server.port")).isEqualTo("${PORT:8080}");
		assertThat(List.of("first", "second"))
			.allSatisfy((node) -> assertThat(((List<?>) service(node).get("ports")).stream().map(String::valueOf))
				.singleElement()
				.asString()
				.endsWith(":8080"));
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("EXPOSE 8080", "/dev/tcp/localhost/8080");
	}

	@Test
	void imageGetsTheJarThatTheBuildMakes() throws IOException {
		assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>ra-soat</artifactId>");
		assertThat(Files.readString(Path.of("Dockerfile"))).contains("COPY --chown=root:root target/ra-soat-*.jar");
		assertThat(Files.readAllLines(Path.of(".dockerignore"))).containsExactly("*", "!target/ra-soat-*.jar");
	}

	private static Set<String> environment(String node) throws IOException {
		return ((Map<?, ?>) service(node).get("environment")).keySet()
			.stream()
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private static Map<?, ?> service(String name) throws IOException {
		try (InputStream compose = Files.newInputStream(Path.of("docker-compose.yml"))) {
			Map<?, ?> all = new Yaml().load(compose);
			return (Map<?, ?>) ((Map<?, ?>) all.get("services")).get(name);
		}
	}

}
