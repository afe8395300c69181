package vn.rasoat.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.rasoat.demo.SampleHousehold.Person;

/**
 * Writes households as communes have them: the DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI
 * RÀ SOÁT of TT 07/2021/TT-BLĐTBXH, titles in row 7, a row for each person from row 8 on.
 *
 * @param decision number of the sample's decision of recognition; not a real one
 */
record SampleListFile(String province, String district, String districtCode, String commune, String communeCode,
		String decision, String decisionDate, int year) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final List<String> TITLES = List.of("STT", "Họ tên chủ hộ", "Họ tên thành viên",
			"Quan hệ với chủ hộ", "Ngày sinh", "Giới tính", "CCCD", "Tỉnh", "Huyện", "Mã huyện", "Xã", "Mã xã", "Thôn",
			"Dân tộc", "Phân loại hộ", "Số QĐ công nhận", "Ngày QĐ", "B1", "B2", "DTTS", "KNLĐ", "TVCCCM",
			"Nguyên nhân nghèo", "Tuổi", "Quy mô hộ");

	byte[] csv(List<SampleHousehold> households) {
		StringWriter text = new StringWriter();
		text.write('\ufeff');
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			rows(households).forEach(csv::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	byte[] xlsx(List<SampleHousehold> households) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "RaSoat", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Danh sach");
			List<List<String>> rows = rows(households);
			for (int row = 0; row < rows.size(); row++) {
				for (int place = 0; place < rows.get(row).size(); place++) {
					sheet.value(row, place, rows.get(row).get(place));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private List<List<String>> rows(List<SampleHousehold> households) {
		List<List<String>> rows = new ArrayList<>(List.of(List.of("ỦY BAN NHÂN DÂN XÃ " + this.commune), List.of(""),
				List.of("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT"), List.of("Dữ liệu mẫu, không có thật"),
				List.of(""), List.of(""), TITLES));
		int number = 0;
		for (SampleHousehold household : households) {
			number++;
			for (Person person : household.people()) {
				rows.add(row(number, household, person));
			}
		}
		return rows;
	}

	private List<String> row(int number, SampleHousehold household, Person person) {
		boolean head = person == household.people().get(0);
		return List.of(head ? Integer.toString(number) : "", household.people().get(0).name(), person.name(),
				person.relation(),
				person.yearOnly() ? Integer.toString(person.birth().getYear()) : DAY.format(person.birth()),
				person.male() ? "Nam" : "Nữ", person.citizenId(), this.province, this.district, this.districtCode,
				this.commune, this.communeCode, household.hamlet(), person.ethnicity(),
				household.poor() ? "Hộ nghèo" : "Hộ cận nghèo", this.decision, this.decisionDate,
				Integer.toString(household.b1()), Integer.toString(household.b2()),
				household.ethnicity().equals("Kinh") ? "" : "x", household.noWorkCapacity() ? "x" : "",
				household.merit() ? "x" : "", household.noWorkCapacity() ? "Không có lao động" : "Thiếu vốn sản xuất",
				Integer.toString(this.year - person.birth().getYear()), Integer.toString(household.people().size()));
	}

}
