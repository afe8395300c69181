package vn.rasoat.language;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Layout of official papers: NĐ 30/2020/NĐ-CP, Annex I. */
class PaperTextsTests {

	private final PaperTexts texts = new PaperTexts(new StaticMessageSource());

	@ParameterizedTest
	@CsvSource({ "2026-11-09,ngày 09 tháng 11 năm 2026", "2026-02-28,ngày 28 tháng 02 năm 2026",
			"2026-03-05,ngày 05 tháng 3 năm 2026", "2026-09-30,ngày 30 tháng 9 năm 2026" })
	void dayIsWrittenSoThatNobodyAddsAFigure(LocalDate day, String written) {
		assertThat(this.texts.day(day)).isEqualTo(written);
	}

	@Test
	void instrumentsAreNamedInFull() {
		assertThat(this.texts.instrument("TT 17/2016/TT-BLĐTBXH, sửa đổi bởi TT 14/2018/TT-BLĐTBXH"))
			.isEqualTo("Thông tư số 17/2016/TT-BLĐTBXH, sửa đổi bởi Thông tư số 14/2018/TT-BLĐTBXH");
		assertThat(this.texts.instrument("QĐ 24/2021/QĐ-TTg, Điều 4"))
			.isEqualTo("Quyết định số 24/2021/QĐ-TTg, Điều 4");
	}

	@ParameterizedTest
	@CsvSource({ "Xã Mỹ Đức,Mỹ Đức", "Phường Long Xuyên,Long Xuyên", "Đặc khu Phú Quốc,Phú Quốc", "Phường 5,Phường 5" })
	void placeBeforeTheDayIsTheProperName(String unit, String place) {
		assertThat(PlaceNames.proper(unit)).isEqualTo(place);
	}

}
