package vn.rasoat.supervision;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever uploads a paper chooses its name; a spreadsheet must not carry it out. */
@RaSoatTest
class SheetCellTests {

	@Autowired
	private FileZip zip;

	@Test
	void nameOfAPaperIsNoFormulaInTheIndexOfAFile() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.zip.write("Hồ sơ", List.of(paper("=HYPERLINK(1).pdf"), paper("@cmd.pdf"), paper("Biên bản = 2.pdf")),
				bytes);

		Map<String, byte[]> entries = ZipContent.read(bytes.toByteArray());
		assertThat(ZipContent.text(entries, "index.csv")).contains(",'=HYPERLINK(1).pdf", ",'@cmd.pdf")
			.contains(",Biên bản = 2.pdf")
			.doesNotContain(",=");
	}

	private static FileEntry paper(String title) {
		return new FileEntry("lists", title, "a/" + Integer.toHexString(title.hashCode()) + ".pdf", null,
				(out) -> out.write(1));
	}

}
