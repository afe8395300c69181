package vn.rasoat.procedure.village;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** The page of a village with many households stays short enough for a phone. */
@RaSoatTest
class LargeVillagePageTests {

	@Autowired
	private VillageDriver villages;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void visitsAreFoldedAfterTheFirst() {
		assertThat(page(this.villages.running(15))).bodyText().doesNotContain("Xem thêm");
		assertThat(page(this.villages.running(16))).bodyText().contains("Xem thêm 6 việc");
	}

	private MvcTestResult page(Village village) {
		return this.mvc.get().uri("/reviews/{id}", village.reviewId()).with(as(village.officer())).exchange();
	}

}
