package vn.rasoat.procedure.posting;

import java.util.Locale;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskWords;

import static org.assertj.core.api.Assertions.assertThat;

/** A case is named, and found, in the language of the reader. */
@RaSoatTest
class CaseNamesTests {

	@Autowired
	private PostingDriver postings;

	@Autowired
	private TaskWords words;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void complaintIsNamedInEitherLanguageFromKindAndNumber() {
		Village village = this.postings.hanging(1);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		TaskEntry task = this.postings.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD);
		String place = village.review().villageName() + " " + village.review().reviewYear();

		assertThat(task.caseName()).isEqualTo(place);
		assertThat(this.words.caseName(task, Locale.forLanguageTag("vi")))
			.isEqualTo("Khiếu nại " + complaint.id() + " – " + place);
		assertThat(this.words.caseName(task, Locale.ENGLISH)).isEqualTo("Complaint " + complaint.id() + " – " + place);
	}

	@Test
	void inboxAndProgramsReadAndFindItInTheirLanguage() {
		Village village = this.postings.hanging(1);
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 0));
		String reviewer = village.reviewer();
		String number = String.valueOf(complaint.id());

		assertThat(api(reviewer, "en", "complaint " + number)).contains("Complaint " + number + " – ")
			.contains("Check the household again")
			.doesNotContain("Khiếu nại");
		assertThat(api(reviewer, "en", "khieu nai")).doesNotContain("complaint/" + number);
		assertThat(api(reviewer, "vi", "khieu nai " + number)).contains("Khiếu nại " + number + " – ")
			.contains("Phúc tra");
		assertThat(page(reviewer, "en")).contains("Complaint " + number + " – ").doesNotContain("Khiếu nại");
	}

	@Test
	void caseWithTheNameOfAPlaceKeepsEverySignOfIt() {
		assertThat(this.words.caseName("village-review/7", "Buôn Ea H'leo {1} 2026", Locale.ENGLISH))
			.isEqualTo("Buôn Ea H'leo {1} 2026");
		assertThat(this.words.caseName("complaint/1234", "Buôn Ea H'leo 2026", Locale.ENGLISH))
			.isEqualTo("Complaint 1234 – Buôn Ea H'leo 2026");
	}

	private String api(String username, String language, String text) {
		return body(this.mvc.get().uri("/api/tasks?tab=groups&q={text}", text), username, language);
	}

	private String page(String username, String language) {
		return body(this.mvc.get().uri("/?tab=groups"), username, language);
	}

	private static String body(MockMvcTester.MockMvcRequestBuilder request, String username, String language) {
		return assertThat(request.with(TestPeople.as(username)).cookie(new Cookie("language", language)).exchange())
			.hasStatusOk()
			.bodyText()
			.actual();
	}

}
