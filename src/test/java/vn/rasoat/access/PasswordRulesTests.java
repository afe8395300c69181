package vn.rasoat.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules(settings(), new DefaultResourceLoader());

	static AccessSettings settings() {
		return new AccessSettings(3, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(30),
				new AccessSettings.Password(10, "classpath:access/common-passwords.txt", 4));
	}

	@ParameterizedTest
	@CsvSource({ "ngan1234!, too-short", "xx-An.Nguyen-xx, username", "MatKhau123456, common",
			"Chiều nay trời đẹp lắm nên chúng tôi đi bộ ra bờ sông ngắm thuyền bè qua lại, too-long" })
	void refusesWhatIsEasilyGuessed(String password, String rule) {
		assertThat(this.rules.broken("an.nguyen", password)).hasValueSatisfying(
				(refused) -> assertThat(refused.messageKey()).isEqualTo("access.refusal.password-" + rule));
	}

	@Test
	void takesASentence() {
		assertThat(this.rules.broken("an.nguyen", "mưa rơi trên mái")).isEmpty();
	}

	@Test
	void madeUpPasswordsKeepTheRules() {
		assertThat(this.rules.broken("an.nguyen", InitialPasswords.next())).isEmpty();
	}

}
