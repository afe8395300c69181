package vn.rasoat.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.dictionary.WordListDictionary;
import org.passay.dictionary.WordLists;
import org.passay.dictionary.sort.ArraysSort;
import org.passay.rule.DictionaryRule;
import org.passay.rule.LengthRule;
import org.passay.rule.UsernameRule;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * What a new password must be like: long, not the user name, not one of those everybody
 * tries first.
 */
@Component
class PasswordRules {

	/**
	 * bcrypt takes no more bytes than this into account; a letter with accents takes up
	 * to three.
	 */
	private static final int MAX_BYTES = 72;

	private final int minLength;

	private final PasswordValidator validator;

	PasswordRules(AccessSettings settings, ResourceLoader resources) {
		this.minLength = settings.password().minLength();
		this.validator = new DefaultPasswordValidator(new LengthRule(this.minLength, Integer.MAX_VALUE),
				new UsernameRule(false, true), new DictionaryRule(common(resources, settings.password().commonList())));
	}

	/** The first rule the password breaks. */
	Optional<PasswordRefused> broken(String username, String password) {
		if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			return Optional.of(new PasswordRefused("too-long"));
		}
		var result = this.validator.validate(new PasswordData(username, password));
		return result.getDetails().stream().map((detail) -> refusal(List.of(detail.getErrorCodes()))).findFirst();
	}

	void check(String username, String password) {
		broken(username, password).ifPresent((refused) -> {
			throw refused;
		});
	}

	private PasswordRefused refusal(List<String> codes) {
		if (codes.contains(LengthRule.ERROR_CODE_MIN)) {
			return new PasswordRefused("too-short", this.minLength);
		}
		return new PasswordRefused(codes.contains(UsernameRule.ERROR_CODE) ? "username" : "common");
	}

	private static WordListDictionary common(ResourceLoader resources, String location) {
		try (Reader list = new InputStreamReader(resources.getResource(location).getInputStream(),
				StandardCharsets.UTF_8)) {
			return new WordListDictionary(WordLists.createFromReader(new Reader[] { list }, false, new ArraysSort()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
