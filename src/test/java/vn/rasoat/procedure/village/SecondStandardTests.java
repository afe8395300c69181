package vn.rasoat.procedure.village;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.ruleset.Category;
import vn.rasoat.worklist.TaskForms.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One interview, two results, as in autumn 2021. */
@RaSoatTest
class SecondStandardTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private SecondRuleSets secondRuleSets;

	@Autowired
	private Classifications classifications;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void vietnamese() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void anyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void eachIndicatorIsAskedOnceAndMarkedWhereOnlyOneStandardHasIt() {
		Village village = village("2016-2020");
		assertThat(options(village)).hasSize(13)
			.contains("Bảo hiểm y tế", "Việc làm (chỉ có trong chuẩn 2022-2026)",
					"Tiếp cận các dịch vụ y tế (chỉ có trong chuẩn 2016-2020)");
	}

	@Test
	void sameInterviewIsClassifiedByBothStandards() {
		Village village = village("2016-2020");
		assertThat(submit(village, Answers.survey()).accepted()).as("points of the second standard missing").isFalse();
		Map<String, Object> answers = Answers.with(Answers.with(Answers.survey(), "secondIncomePoints", 160),
				"deprivations", List.of("employment", "nutrition", "health-services", "health-insurance"));
		assertThat(submit(village, answers).accepted()).isTrue();

		ClassificationResult first = this.classifications.of(village.reviewId(), 1).get(0);
		ClassificationResult second = this.classifications.second(village.reviewId(), 1).orElseThrow().results().get(0);
		assertThat(first.points().deprivation()).as("three indicators of 2022-2026").isEqualTo(30);
		assertThat(first.category()).isEqualTo(Category.POOR);
		assertThat(second.points().income()).isEqualTo(160);
		assertThat(second.points().deprivation()).as("two indicators of 2016-2020").isEqualTo(20);
		assertThat(second.category()).isNotEqualTo(Category.POOR);
		assertThat(page(village)).contains("xếp 1 trên 1 hộ vào loại khác", "thu nhập 160 điểm");
	}

	@Test
	void standardWhosePointTablesAreNotIssuedIsToldAsNotComputable() {
		Village village = village("2027-2030");
		assertThat(options(village)).hasSize(12).noneMatch((label) -> label.contains("chỉ có"));
		assertThat(submit(village, Answers.survey()).accepted()).isTrue();
		assertThat(this.classifications.second(village.reviewId(), 1).orElseThrow().isComputable()).isFalse();
		assertThat(page(village)).contains("Chưa tính được theo chuẩn 2027-2030");
	}

	@Test
	void everybodyIsAskedTheSameSoItIsSetBeforeTheStart() {
		Village village = this.driver.running(1);
		assertThatThrownBy(() -> this.secondRuleSets.set(village.review(), "2016-2020")).isInstanceOf(Refusal.class);
		Village other = this.driver.village(1);
		assertThatThrownBy(() -> this.secondRuleSets.set(other.review(), "2022-2026")).isInstanceOf(Refusal.class);
		assertThat(page(other)).contains("chỉ rà soát theo một chuẩn");
	}

	private Village village(String second) {
		Village village = this.driver.village(1);
		this.secondRuleSets.set(village.review(), second);
		village.begins();
		return village;
	}

	private List<String> options(Village village) {
		Object options = this.driver.forms.open(village.task(ReviewVillageModel.RECORD_SURVEY))
			.given()
			.get("indicatorOptions");
		return ((List<?>) options).stream().map((option) -> String.valueOf(((Map<?, ?>) option).get("label"))).toList();
	}

	private Outcome submit(Village village, Map<String, Object> answers) {
		return village.submit(village.reviewer(), village.task(ReviewVillageModel.RECORD_SURVEY), answers);
	}

	private String page(Village village) {
		return new String(this.mvc.get()
			.uri("/reviews/{id}/second-standard", village.reviewId())
			.with(TestPeople.as(village.officer()))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
