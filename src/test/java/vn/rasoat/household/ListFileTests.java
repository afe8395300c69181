package vn.rasoat.household;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListFileTests {

	private static final String CSV = """
			Họ và tên,Mối quan hệ,Ngày tháng năm sinh,Thôn (bản),Phân loại hộ,Ghi chú
			Nông Thị Đào,Chủ hộ,01/02/1970,Bản Pù,Hộ nghèo,x
			""";

	@Test
	void readsTitlesInOtherWordsAndOrder() {
		SourceRow row = ListFile.read(CSV.getBytes(StandardCharsets.UTF_8)).get(0);
		assertThat(row.number()).isEqualTo(2);
		assertThat(row.cell(Column.NAME)).isEqualTo("Nông Thị Đào");
		assertThat(row.cell(Column.VILLAGE)).isEqualTo("Bản Pù");
		assertThat(row.cell(Column.CATEGORY)).isEqualTo("Hộ nghèo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE" })
	void readsEncodings(String charset) {
		assertThat(ListFile.read(CSV.getBytes(Charset.forName(charset))).get(0).cell(Column.NAME))
			.isEqualTo("Nông Thị Đào");
	}

	@Test
	void readsByteOrderMarkAndSemicolons() {
		byte[] content = ("\ufeff" + CSV.replace(',', ';')).getBytes(StandardCharsets.UTF_8);
		assertThat(ListFile.read(content).get(0).cell(Column.RELATION)).isEqualTo("Chủ hộ");
	}

	@Test
	void readsWindows1258() {
		String marks = Normalizer.normalize(CSV, Normalizer.Form.NFD)
			.replaceAll("([aAeEoO])(\\p{M}*)\u0302", "$1\u0302$2");
		String mixed = marks.replace("a\u0302", "â")
			.replace("e\u0302", "ê")
			.replace("o\u0302", "ô")
			.replace("a\u0306", "ă")
			.replace("o\u031b", "ơ")
			.replace("u\u031b", "ư");
		SourceRow row = ListFile.read(mixed.getBytes(Charset.forName("windows-1258"))).get(0);
		assertThat(row.cell(Column.NAME)).isEqualTo("Nông Thị Đào");
		assertThat(row.cell(Column.CATEGORY)).isEqualTo("Hộ nghèo");
	}

	@Test
	void readsWorkbooksWithNumbersDatesAndTwoTitleRows() throws IOException {
		byte[] content = workbook((sheet) -> {
			List<String> titles = List.of("STT", "Họ tên thành viên", "Quan hệ", "Ngày sinh", "Địa chỉ",
					"Phân loại hộ");
			for (int place = 0; place < titles.size(); place++) {
				sheet.value(5, place, titles.get(place));
				sheet.value(7, place, "(" + (place + 1) + ")");
			}
			sheet.value(6, 4, "Thôn");
			sheet.value(8, 1, "Ma Văn Ước");
			sheet.value(8, 2, "Chủ hộ");
			sheet.value(8, 3, LocalDate.of(1970, 2, 1));
			sheet.style(8, 3).format("dd/MM/yyyy").set();
			sheet.value(8, 4, "Bản Pù");
			sheet.value(8, 5, "HN");
			sheet.value(9, 1, "Ma Thị Ấm");
			sheet.value(9, 2, "Con");
			sheet.value(9, 3, 40210);
			sheet.formula(9, 4, "E9");
			sheet.value(11, 1, "Người lập biểu");
		});
		List<SourceRow> rows = ListFile.read(content);
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).cell(Column.BIRTH)).isEqualTo("01/02/1970");
		assertThat(CellReading.birth(rows.get(1).cell(Column.BIRTH))).contains(Birth.on(LocalDate.of(2010, 2, 1)));
		assertThat(rows.get(1).cell(Column.VILLAGE)).startsWith("=");
	}

	@Test
	void refusesWhatIsNoList() {
		refuses("not a list".getBytes(StandardCharsets.UTF_8), "no-header");
		refuses(new byte[0], "empty");
		refuses("%PDF-1.7 abc".getBytes(StandardCharsets.UTF_8), "wrong-type");
		refuses("<html>".getBytes(StandardCharsets.UTF_8), "wrong-type");
		refuses(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2 }, "old-excel");
		refuses("PK\u0003\u0004rubbish".getBytes(StandardCharsets.ISO_8859_1), "not-xlsx");
		refuses(CSV.lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8), "no-rows");
		refuses(new byte[ListFile.MOST_BYTES + 1], "too-large");
	}

	@Test
	void refusesTenMegabytesOfText() {
		refuses("a".repeat(ListFile.MOST_BYTES).getBytes(StandardCharsets.UTF_8), "no-header");
		refuses((CSV + "\"" + "a,\n".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8), "not-csv");
	}

	@Test
	void refusesTooManyRows() {
		String row = CSV.lines().skip(1).findFirst().orElseThrow() + "\n";
		refuses((CSV + row.repeat(ListFile.MOST_ROWS)).getBytes(StandardCharsets.UTF_8), "too-many-rows");
	}

	@Test
	void refusesZipBombs() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			for (int block = 0; block < 200; block++) {
				zip.write(new byte[1024 * 1024]);
			}
		}
		refuses(bytes.toByteArray(), "too-large-unpacked");
	}

	private static void refuses(byte[] content, String why) {
		assertThatThrownBy(() -> ListFile.read(content)).isInstanceOfSatisfying(ListFileRefused.class, (refusal) -> {
			assertThat(refusal.messageKey()).isEqualTo("household.refusal.file." + why);
		});
	}

	private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "RaSoat", "1.0")) {
			content.accept(workbook.newWorksheet("Danh sách"));
		}
		return bytes.toByteArray();
	}

}
