package vn.rasoat.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Whoever hands a paper in says what it is, out of what fits the case. */
@RaSoatTest
class PaperKindTests {

	@Autowired
	private PaperKeepers keepers;

	@Autowired
	private Papers papers;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void onlyWhatFitsTheCaseIsOfferedAndMinutesAreExpectedOfVillagesAlone() {
		assertThat(this.keepers.purposes("complaint/1")).startsWith("complaint").doesNotContain("minutes-scan");
		assertThat(this.keepers.purposes("campaign/1")).startsWith("plan").doesNotContain("minutes-scan");
		assertThat(this.keepers.usual("commune-review/1")).isNull();
		assertThat(this.keepers.usual("village-review/1")).isEqualTo("minutes-scan");
	}

	@Test
	void paperOfNoKindIsRefused() {
		Village village = this.villages.village(1);
		var handingIn = this.mvc.post()
			.uri("/cases/{key}/papers".replace("{key}", village.caseKey()))
			.multipart()
			.file(new MockMultipartFile("file", "giay.pdf", "application/pdf", "%PDF-1.4 giay".getBytes()));
		assertThat(handingIn.with(as(village.officer())).with(csrf()).accept("text/html")).hasStatus(422)
			.bodyText()
			.contains("Chưa chọn loại giấy tờ");
		assertThat(this.papers.of(village.caseKey())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?purpose=", "?purpose=novel" })
	void programSaysTheKindTooAndIsToldSo(String purpose) {
		Village village = this.villages.village(1);
		String address = "/api/cases/" + village.caseKey() + "/papers";

		assertThat(handIn(village, address + purpose)).hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("Chưa chọn loại giấy tờ");
		assertThat(this.papers.of(village.caseKey())).isEmpty();
		assertThat(handIn(village, address + "?purpose=letter")).hasStatus(201);
		assertThat(this.papers.of(village.caseKey())).singleElement()
			.satisfies((paper) -> assertThat(paper.purpose()).isEqualTo("letter"));
	}

	private MvcTestResult handIn(Village village, String address) {
		return this.mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", "giay.pdf", "application/pdf", "%PDF-1.4 giay".getBytes()))
			.with(as(village.officer()))
			.with(csrf())
			.exchange();
	}

}
