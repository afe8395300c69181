package vn.rasoat.ruleset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** A step of a year rests on the law of that year. */
class ArticlesTests {

	private final List<RuleSetFile> files = files();

	@Test
	void everyStepOfTheSetInForceNamesItsArticleAndNoOtherSetNamesAStepThatIsNotThere() throws IOException {
		Set<String> forms = Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.form"))
			.map((file) -> String.valueOf(file.getFilename()).replace(".form", ""))
			.collect(Collectors.toSet());

		assertThat(file("2022-2026").articles().keySet()).isEqualTo(forms);
		assertThat(this.files).allSatisfy((file) -> assertThat(forms).containsAll(file.articles().keySet()));
	}

	@Test
	void reviewOf2020DoesNotRestOnADecisionOf2021() {
		assertThat(article("2022-2026", "record-survey")).hasValue("QĐ 24/2021/QĐ-TTg, Điều 4 khoản 2");
		assertThat(article("2016-2020", "report-official")).hasValue("TT 17/2016/TT-BLĐTBXH, Điều 9");
		assertThat(article("2016-2020", "record-survey"))
			.hasValue("TT 17/2016/TT-BLĐTBXH, sửa đổi bởi TT 14/2018/TT-BLĐTBXH");
	}

	@Test
	void withoutATextOfTheProcedureNoArticleIsMadeUp() {
		assertThat(article("2027-2030", "record-survey")).isEmpty();
	}

	private Optional<String> article(String set, String form) {
		return new DatedRuleSet(file(set), List.of(), LocalDate.of(2020, 1, 1)).article(form);
	}

	private RuleSetFile file(String code) {
		return this.files.stream().filter((file) -> file.code().equals(code)).findFirst().orElseThrow();
	}

	private static List<RuleSetFile> files() {
		try {
			return new RuleSetFiles().all();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
