package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.procedure.BadInputTable;
import vn.rasoat.procedure.RowCounts;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * What nobody should send when an objection is taken in: refused, and nothing changes.
 */
@RaSoatTest
class ComplaintIntakeTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The boards hung on Monday; it is Tuesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

	private static final String VIETNAMESE = "(?s).*[à-ỹ].*";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PostingDriver driver;

	@Autowired
	private RowCounts rows;

	@TestFactory
	Stream<DynamicTest> refusesWhatItCannotTake() {
		Village village = this.driver.hanging(1);
		Village foreign = this.driver.hanging(1);
		Map<String, String> ids = Map.of("{foreignPosting}", String.valueOf(this.driver.posting(foreign).id()),
				"{foreign}", String.valueOf(this.driver.household(foreign, 0)));
		return BadInputTable.of("complaint", ids)
			.rows()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.name(), () -> {
				TestTime.set(TODAY);
				Map<String, Long> before = this.rows.now();
				MvcTestResult result = send(village, village.officer(), JSON.writeValueAsString(row.in(good(village))));
				assertThat(result).hasStatus(422).bodyJson().extractingPath("$.detail").asString().matches(VIETNAMESE);
				assertThat(this.rows.now()).isEqualTo(before);
			}));
	}

	@Test
	void refusesBodiesThatAreNoneAndPeopleOfOtherVillages() {
		Village village = this.driver.hanging(1);
		Village foreign = this.driver.hanging(1);
		TestTime.set(TODAY);
		Map<String, Long> before = this.rows.now();
		Map<String, Object> good = good(village);
		Map<String, Object> huge = new HashMap<>(good);
		huge.put("content", "x".repeat(10 * 1024 * 1024));

		assertThat(send(village, village.officer(), "[]")).hasStatus(400);
		assertThat(send(village, village.officer(), "{\"content\":")).hasStatus(400);
		assertThat(send(village, village.officer(), "{\"unknown\":\"x\"}")).hasStatus(400);
		assertThat(send(village, village.officer(), "{\"content\":12}")).hasStatus(400);
		assertThat(send(village, village.officer(), JSON.writeValueAsString(huge))).hasStatus(413);
		assertThat(send(village, village.head(), JSON.writeValueAsString(good))).hasStatus(403);
		assertThat(send(village, foreign.reviewer(), JSON.writeValueAsString(good))).hasStatus(403);
		assertThat(this.rows.now()).isEqualTo(before);
		assertThat(send(village, village.officer(), JSON.writeValueAsString(good))).hasStatus(201);
	}

	/** The button pressed twice, or the page sent again, is one complaint. */
	@Test
	void sameObjectionIsTakenInOnce() {
		Village village = this.driver.hanging(1);
		TestTime.set(TODAY);
		String good = JSON.writeValueAsString(good(village));
		assertThat(send(village, village.officer(), good)).hasStatus(201);
		TestTime.set(TestTime.at(TODAY, 9));
		Map<String, Long> before = this.rows.now();

		assertThat(send(village, village.officer(), good)).hasStatus(409).bodyText().contains("Lê Văn Khiếu");
		assertThat(this.rows.now()).isEqualTo(before);
		Map<String, Object> another = new HashMap<>(good(village));
		another.put("complainant", "Hà Thị Khác");
		assertThat(send(village, village.officer(), JSON.writeValueAsString(another))).hasStatus(201);
	}

	@Test
	void pageNamesADayAsPeopleWriteIt() {
		Village village = this.driver.hanging(1);
		TestTime.set(TODAY);
		Map<String, Object> early = new HashMap<>(good(village));
		early.putAll(Map.of("receivedOn", "2026-09-01", "paper", "Đơn số 1", "lateReason", "Đơn gửi nhầm nơi"));
		var page = this.mvc.post()
			.uri("/reviews/{id}/complaints", village.reviewId())
			.with(as(village.officer()))
			.with(csrf());
		early.forEach((key, value) -> page.param(key, String.valueOf(value)));
		assertThat(page.exchange()).hasStatus(422)
			.bodyText()
			.containsPattern("trước ngày có danh sách niêm yết \\(\\d\\d/\\d\\d/2026\\)");
	}

	private Map<String, Object> good(Village village) {
		return Map.of("postingId", String.valueOf(this.driver.posting(village).id()), "householdId",
				String.valueOf(this.driver.household(village, 0)), "complainant", "Lê Văn Khiếu", "content",
				"Hộ này có ruộng cho thuê", "receivedOn", TODAY.toString());
	}

	private MvcTestResult send(Village village, String username, String body) {
		return this.mvc.post()
			.uri("/api/reviews/{id}/complaints", village.reviewId())
			.with(as(username))
			.with(csrf())
			.contentType("application/json")
			.content(body)
			.exchange();
	}

}
