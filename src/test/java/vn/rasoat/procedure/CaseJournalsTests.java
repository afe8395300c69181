package vn.rasoat.procedure;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** A journal only ever grows: it is read page by page, and nothing of it is lost. */
@RaSoatTest
class CaseJournalsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private Journal journal;

	@Test
	void everyEntryIsOnExactlyOnePageNewestFirst() {
		Village village = this.driver.village(1);
		for (int i = 1; i <= 30; i++) {
			this.journal.record(Act.of(village.caseKey(), "step.tried-again", "Việc số " + i + ".",
					LocalDate.of(2026, 10, 5), Map.of()));
		}
		Journal.Entry sixth = this.journal.page(village.caseKey(), null, 25).get(24);
		String page = "/reviews/" + village.reviewId() + "/journal";

		assertThat(get(village, page)).bodyText()
			.contains("Việc số 30.", "Việc số 6.", "Nhật ký: " + village.review().villageName() + " 2026",
					page + "?after=" + sixth.id())
			.doesNotContain("Việc số 5.");
		assertThat(get(village, page + "?after=" + sixth.id())).bodyText()
			.contains("Việc số 5.", "Việc số 1.", "Về đầu nhật ký")
			.doesNotContain("Việc số 6.", "rel=\"next\"");
		assertThat(get(village, "/api" + page)).bodyJson()
			.extractingPath("$.next")
			.asNumber()
			.isEqualTo((int) sixth.id());
		assertThat(get(village, "/api" + page + "?after=" + sixth.id())).bodyJson()
			.extractingPath("$.entries[0].subject")
			.isEqualTo("Việc số 5.");
	}

	private MvcTestResult get(Village village, String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(TestPeople.as(village.officer())).exchange();
		assertThat(answer).hasStatusOk();
		return answer;
	}

}
