package vn.rasoat.document;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.procedure.Village;
import vn.rasoat.procedure.VillageDriver;

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

}
