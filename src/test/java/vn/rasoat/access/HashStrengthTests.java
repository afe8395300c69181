package vn.rasoat.access;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How dear guessing a stolen hash is; the demo's public password alone may be cheap.
 */
class HashStrengthTests {

	@Test
	void realPasswordsCostAtLeastTenDoublings() throws IOException {
		assertThat(strength("application.yaml")).isGreaterThanOrEqualTo(10);
		assertThat(strength("application-demo.yaml")).isEqualTo(4);
	}

	private static int strength(String file) throws IOException {
		PropertySource<?> settings = new YamlPropertySourceLoader().load(file, new ClassPathResource(file)).get(0);
		return (int) settings.getProperty("ra-soat.access.password.hash-strength");
	}

}
