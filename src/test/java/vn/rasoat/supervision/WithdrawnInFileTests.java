package vn.rasoat.supervision;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.document.Papers;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** An inspector finds the wrong scan beside the right one, and reads why. */
@RaSoatTest
class WithdrawnInFileTests {

	@Autowired
	private PaperEntries entries;

	@Autowired
	private Papers papers;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void withdrawnPaperStaysInTheFileAndIsMarked() {
		Village village = this.driver.village(1);
		Paper wrong = kept(village, "nham.pdf");
		Paper right = kept(village, "dung.pdf");
		assertThat(this.mvc.post()
			.uri("/papers/{id}/withdrawal", wrong.id())
			.with(as(village.officer()))
			.with(csrf())
			.param("reason", "Quét thiếu trang")
			.param("replacedBy", String.valueOf(right.id()))).hasStatus(302);

		FileCase one = new FileCase(village.caseKey(), "Ấp", "02-thon", "/reviews/" + village.reviewId());
		assertThat(this.entries.of(one, null)).extracting(FileEntry::title)
			.containsExactly("ĐÃ RÚT: nham.pdf (lý do: Quét thiếu trang; thay bằng: dung.pdf) – Ấp", "dung.pdf – Ấp");
		assertThat(this.entries.of(one, null)).extracting(FileEntry::path)
			.containsExactly("02-thon/giay-to-" + wrong.id() + "-da-rut-nham.pdf",
					"02-thon/giay-to-" + right.id() + "-dung.pdf");
	}

	private Paper kept(Village village, String name) {
		return village.as(village.officer(),
				() -> this.papers.keep(village.caseKey(), "minutes-scan", name, ("%PDF-1.4 " + name).getBytes()));
	}

}
