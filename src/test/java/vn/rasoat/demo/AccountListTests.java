package vn.rasoat.demo;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenarios have people of every role; the log-in page of the demo names it. */
class AccountListTests {

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyRoleHasItsName(Role role) {
		for (String language : new String[] { "", "en" }) {
			ResourceBundle names = ResourceBundle.getBundle("messages/demo", Locale.forLanguageTag(language),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			assertThat(names.containsKey("demo.role." + role.key())).as(language).isTrue();
		}
	}

}
