package vn.rasoat.household;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Level;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.household.Household.Tags;

import static org.assertj.core.api.Assertions.assertThat;

class HouseholdCheckTests {

	private static final String TITLES = "STT;Mã hộ;Chủ hộ;Họ tên thành viên;Quan hệ;Ngày sinh;Giới tính;CCCD;Xã;Mã xã;"
			+ "Thôn;Phân loại hộ;B1;DTTS;Ngày QĐ;Quy mô hộ\n";

	private static final String HEAD = "1;;Ma Văn Ước;Ma Văn Ước;Chủ hộ;01/02/1970;Nam;000070000001;Xã Bảo Linh;05554;"
			+ "Bản Pù;Hộ nghèo;100;x;30/12/2025;2\n";

	private static final String WIFE = ";;Ma Văn Ước;Nông Thị Ấm;Vợ;1972;Nữ;000172000002;;5554;ban pu;HN;;;;\n";

	private static final Unit COMMUNE = unit("05554", "Xã Bảo Linh");

	@Test
	void findsNothingWrongWithAGoodHousehold() {
		List<FileHousehold> found = check(HEAD + WIFE);
		assertThat(found).hasSize(1);
		assertThat(found.get(0).errors()).isEmpty();
		assertThat(found.get(0).members()).extracting(NewHousehold.NewMember::fullName)
			.containsExactly("Ma Văn Ước", "Nông Thị Ấm");
		assertThat(found.get(0).village()).map(Unit::code).contains("05554-01");
		assertThat(found.get(0).toBeWritten().tags()).isEqualTo(new Tags(true, false, false));
	}

	/** Replaces one text in the wife's row. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nông Thị Ấm         |                       | NAME          | MISSING
			Nông Thị Ấm         | <b>1                  | NAME          | BAD_NAME
			Nông Thị Ấm         | =cmd!A1               | NAME          | FORMULA
			;Vợ;                | ;;                    | RELATION      | MISSING
			;Vợ;                | ;Chủ hộ;              | RELATION      | TWO_HEADS
			;1972;              | ;31/02/1972;          | BIRTH         | BAD_DATE
			;1972;              | ;12/31/1972;          | BIRTH         | BAD_DATE
			;1972;              | ;năm 72;              | BIRTH         | BAD_DATE
			;1972;              | ;01/01/2101;          | BIRTH         | DATE_AHEAD
			;Nữ;                | ;gái;                 | SEX           | BAD_SEX
			;Nữ;                | ;Nam;                 | CITIZEN_ID    | CITIZEN_ID_SEX
			;1972;              | ;1973;                | CITIZEN_ID    | CITIZEN_ID_YEAR
			000172000002        | 0001720000            | CITIZEN_ID    | CITIZEN_ID_ZEROS
			000172000002        | 00017A                | CITIZEN_ID    | CITIZEN_ID_LENGTH
			000172000002        | 000070000001          | CITIZEN_ID    | CITIZEN_ID_TWICE
			;5554;              | ;05555;               | COMMUNE_CODE  | WRONG_COMMUNE
			;ban pu;            | ;Đèo Muồng;           | VILLAGE       | VILLAGE_DIFFERS
			;HN;                | ;Hộ giàu;             | CATEGORY      | BAD_CATEGORY
			;HN;                | ;Hộ cận nghèo;        | CATEGORY      | CATEGORY_DIFFERS
			HN;;;               | HN;-5;;               | B1            | BAD_NUMBER
			HN;;;               | HN;;maybe;            | MINORITY      | BAD_FLAG
			HN;;;;              | HN;;;hôm qua;         | DECISION_DATE | BAD_DATE
			""")
	void namesTheFaultyCell(String from, String to, Column column, CellFault fault) {
		assertThat(WIFE).contains(from);
		List<CellError> errors = check(HEAD + WIFE.replace(from, (to != null) ? to : "")).get(0).errors();
		assertThat(errors).anySatisfy((error) -> {
			assertThat(error.row()).isEqualTo(3);
			assertThat(error.column()).isEqualTo(column);
			assertThat(error.fault()).isEqualTo(fault);
		});
	}

	@Test
	void namesFaultsOfTheHouseholdAsAWhole() {
		assertThat(faults(HEAD)).containsExactly(CellFault.SIZE_DIFFERS);
		assertThat(faults(HEAD.replace("Chủ hộ", "Con").replace(";2\n", ";1\n"))).containsExactly(CellFault.NO_HEAD);
		assertThat(faults(HEAD.replace("1;;Ma Văn Ước", "1;;Ma Văn Khác").replace(";2\n", ";1\n")))
			.contains(CellFault.HEAD_DIFFERS);
		assertThat(faults(HEAD.replace(";2\n", ";1\n").replace("Hộ nghèo", ""))).containsExactly(CellFault.MISSING);
		assertThat(faults(HEAD.replace(";2\n", ";1\n").replace("Ma Văn Ước;Chủ", "Ma " + "a".repeat(200) + ";Chủ")))
			.contains(CellFault.TOO_LONG);
	}

	@Test
	void namesVillagesThatComeClose() {
		FileHousehold household = check(HEAD.replace("Bản Pù", "Bản Bù").replace(";2\n", ";1\n")).get(0);
		assertThat(household.errors()).extracting(CellError::fault).containsExactly(CellFault.UNKNOWN_VILLAGE);
		assertThat(household.errors().get(0).detail()).isEqualTo("Bản Pù");
	}

	@Test
	void findsAHouseholdThatStandsTwice() {
		String alone = HEAD.replace(";2\n", ";1\n");
		List<FileHousehold> found = check(alone + alone);
		assertThat(found).hasSize(2);
		assertThat(found.get(1).errors()).extracting(CellError::fault)
			.containsExactlyInAnyOrder(CellFault.CITIZEN_ID_TWICE, CellFault.HOUSEHOLD_TWICE);
	}

	@Test
	void recognisesAHouseholdWhoseNumberBelongsToAnother() {
		FileHousehold household = check(HEAD + WIFE).get(0);
		Household other = new Household(5, "05554-H00005", "05554", "05554-02", "Ma Văn Khác", null, null, Tags.NONE);
		new RegisterMatch(List.of(other),
				List.of(new Member(9, 5, false, "Ai Đó", "Con", null, null, "000172000002", null)))
			.match(household);
		assertThat(household.errors()).singleElement().satisfies((error) -> {
			assertThat(error.fault()).isEqualTo(CellFault.CITIZEN_ID_ELSEWHERE);
			assertThat(error.detail()).isEqualTo("05554-H00005");
		});
	}

	private static List<CellFault> faults(String rows) {
		return check(rows).get(0).errors().stream().map(CellError::fault).toList();
	}

	private static List<FileHousehold> check(String rows) {
		HouseholdCheck check = new HouseholdCheck(LocalDate.of(2026, 10, 5), COMMUNE,
				List.of(unit("05554-01", "Bản Pù"), unit("05554-02", "Đèo Muồng")));
		List<FileHousehold> found = Grouping.households(ListFile.read((TITLES + rows).getBytes(StandardCharsets.UTF_8)))
			.stream()
			.map(check::check)
			.toList();
		new DoubleCheck().check(found);
		return found;
	}

	private static Unit unit(String code, String name) {
		return new Unit(1, code, Level.VILLAGE, "village", Setting.RURAL, "05554", name, LocalDate.of(2000, 1, 1), null,
				new AreaPath("/19/05554/"));
	}

}
