package vn.rasoat.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** The inbox narrowed to an area and a step, page after page. */
@RaSoatTest
class InboxFilterPageTests {

	private static final String SURVEY = "UserTask_RecordSurvey";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TaskRecorder recorder;

	private TaskMother here;

	private TaskMother there;

	private String officer;

	@BeforeEach
	void twoVillages() {
		TestTime.set(TaskMother.TODAY);
		this.here = new TaskMother(this.recorder);
		this.there = new TaskMother(this.recorder);
		this.officer = this.people.with(Role.COMMUNE_OFFICER, this.here.village);
		this.accounts.grant(this.officer, Role.REVIEWER, this.here.village);
		this.accounts.grant(this.officer, Role.REVIEWER, this.there.village);
		for (int i = 0; i < 30; i++) {
			this.here.survey("Nguyễn Văn " + (100 + i), LocalDate.of(2026, 10, 9));
		}
		this.there.survey("Lê Thị Nơi Khác", LocalDate.of(2026, 10, 9));
		this.here.minutes(LocalDate.of(2026, 10, 8));
	}

	@Test
	void areaAndStepAreOffered() {
		Document all = page("/?tab=groups");
		assertThat(all.select("#area option").eachAttr("value")).contains(this.here.village.text(),
				this.there.village.text());
		assertThat(all.select("#step option").eachAttr("value")).contains(SURVEY, "UserTask_SignMinutes");
	}

	@Test
	void filterHoldsOnEveryPage() {
		String address = "/?tab=groups&area=" + this.here.village.text() + "&step=" + SURVEY;
		List<String> seen = new ArrayList<>();
		int pages = 0;
		while (address != null) {
			Document page = page(address);
			assertThat(page.select("#area option[selected]").attr("value")).isEqualTo(this.here.village.text());
			assertThat(page.select("#step option[selected]").attr("value")).isEqualTo(SURVEY);
			seen.addAll(page.select("tbody tr td:nth-of-type(1)").eachText());
			address = page.select("a[rel=next]").isEmpty() ? null : page.select("a[rel=next]").attr("href");
			pages++;
		}
		assertThat(pages).isEqualTo(2);
		assertThat(seen).hasSize(30).doesNotHaveDuplicates().allMatch((it) -> it.startsWith("Nguyễn Văn"));
	}

	@Test
	void stepAloneShowsItInEveryArea() {
		Document minutes = page("/?tab=groups&step=UserTask_SignMinutes");
		assertThat(minutes.select("tbody tr")).hasSize(1);
		Document there = page("/?tab=groups&area=" + this.there.village.text());
		assertThat(there.select("tbody tr td:nth-of-type(1)").eachText()).containsExactly("Lê Thị Nơi Khác");
		assertThat(page("/?tab=groups&area=/00/&step=" + SURVEY).text()).contains("Bỏ lọc");
	}

	private Document page(String address) {
		var result = this.mvc.get().uri(java.net.URI.create(address)).with(as(this.officer)).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
