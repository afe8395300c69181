package vn.rasoat.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are called where they live, and in the years they live in. */
@RaSoatTest
class WordingTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	@Autowired
	private Wording wording;

	@Autowired
	private Areas areas;

	@ParameterizedTest
	@CsvSource({ "village,trưởng thôn", "hamlet,trưởng ấp", "ban,trưởng bản", "khom,trưởng khóm",
			"residential-group,tổ trưởng tổ dân phố" })
	void headIsCalledByTheKindOfThePlace(String kind, String head) {
		String commune = this.areas.below("91", LocalDate.of(2026, 10, 5)).get(0).code();
		AreaPath path = this.areas
			.addVillage(commune, kind, "Mỹ " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1))
			.path();
		assertThat(this.wording.text("Chủ trì ({village-head})", path, null, Map.of(), VIETNAMESE))
			.isEqualTo("Chủ trì (" + head + ")");
		assertThat(this.wording.text("{village-head}", path, null, Map.of(), VIETNAMESE))
			.isEqualTo(Character.toUpperCase(head.charAt(0)) + head.substring(1));
	}

	@Test
	void wordsOfTheTimeFollowTheRuleSet() {
		assertThat(said("Người làm: {reviewer}", "2016-2020")).isEqualTo("Người làm: điều tra viên");
		assertThat(said("Người làm: {reviewer}", "2022-2026")).isEqualTo("Người làm: rà soát viên");
		assertThat(said("{opinion} kết quả", "2016-2020")).isEqualTo("Thẩm định kết quả");
		assertThat(said("{opinion} kết quả", "2022-2026")).isEqualTo("Xin ý kiến kết quả");
	}

	@Test
	void whatNobodyKnowsStaysAsItWas() {
		assertThat(said("{nonsense} {0} {second-rule-set}", "2022-2026")).isEqualTo("{nonsense} {0} {second-rule-set}");
	}

	private String said(String text, String ruleSet) {
		return this.wording.text(text, new AreaPath("/91/"), ruleSet, Map.of(), VIETNAMESE);
	}

}
