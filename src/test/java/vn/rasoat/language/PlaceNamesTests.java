package vn.rasoat.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Units are written small inside a Vietnamese sentence, and large everywhere else. */
@RaSoatTest
class PlaceNamesTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/** A place at the very beginning of a text begins it. */
	private static final Pattern AT_THE_START = Pattern.compile("\\{\\d+,place}.*");

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@CsvSource({ "Xã Bảo Linh,xã Bảo Linh", "Thị trấn Hồi Xuân,thị trấn Hồi Xuân", "Đặc khu Phú Quốc,đặc khu Phú Quốc",
			"Ấp Mỹ An,ấp Mỹ An", "Tổ dân phố 3,tổ dân phố 3", "Buôn Ea H'leo,buôn Ea H'leo",
			"Thành phố Cần Thơ,thành phố Cần Thơ", "Thành phố Hồ Chí Minh,Thành phố Hồ Chí Minh", "Quận 1,Quận 1",
			"Xãm Ba,Xãm Ba", "Mỹ An,Mỹ An" })
	void wordForTheUnitIsSmallAndTheNameIsNot(String name, String inSentence) {
		assertThat(PlaceNames.inSentence(name)).isEqualTo(inSentence);
	}

	@Test
	void villagesTogetherAreCalledByTheWordsOfTheirNames() {
		assertThat(PlaceNames.villageWord(List.of("Ấp Mỹ An", "Ấp Bổ Túc"))).isEqualTo("Ấp");
		assertThat(PlaceNames.villageWord(List.of("Khóm 1", "Ấp Mỹ An"))).isEqualTo("Ấp, khóm");
		assertThat(PlaceNames.villageWord(List.of("Tổ dân phố 3"))).isEqualTo("Tổ dân phố");
		assertThat(PlaceNames.villageWord(List.of("Mỹ An"))).isEqualTo("Thôn");
		assertThat(PlaceNames.villageWord(List.of())).isEqualTo("Thôn");
	}

	@Test
	void titlesAndRefusalsFollowAndEnglishKeepsTheName() {
		assertThat(said("procedure.review.title", VIETNAMESE, "Xã Bảo Linh", "2026"))
			.isEqualTo("Rà soát xã Bảo Linh năm 2026");
		assertThat(said("procedure.review.title", Locale.ENGLISH, "Xã Bảo Linh", "2026")).contains("Xã Bảo Linh");
		assertThat(said("approval.refusal.too-early.POSTING", VIETNAMESE, "Ấp Mỹ An"))
			.contains("kết quả của ấp Mỹ An còn đang");
		assertThat(said("cycle.refusal.already-open", VIETNAMESE, "Ấp Mỹ An", "2026")).startsWith("Ấp Mỹ An đã có");
		assertThat(said("cycle.refusal.village-of-another-commune", VIETNAMESE, "Ấp Mỹ An", "Xã Mỹ Đức"))
			.startsWith("Ấp Mỹ An không thuộc xã Mỹ Đức.");
	}

	@Test
	void onlyVietnameseTextsAskForItAndNeverAtTheirStart() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.toList()) {
				List<String> asking = Files.readAllLines(file).stream().filter((it) -> it.contains(",place}")).toList();
				if (file.toString().endsWith("_en.properties")) {
					assertThat(asking).as(file.toString()).isEmpty();
				}
				assertThat(asking)
					.noneMatch((line) -> AT_THE_START.matcher(line.substring(line.indexOf('=') + 1)).matches());
			}
		}
	}

	private String said(String key, Locale locale, Object... words) {
		return this.messages.getMessage(key, words, locale);
	}

}
