package vn.rasoat;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The product's way to keep passwords with the least work it allows: tests open thousands
 * of accounts.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestPasswords {

	private static final int LEAST_WORK = 4;

	@Bean
	@Primary
	static PasswordEncoder quickPasswords() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_WORK)));
	}

}
