package vn.rasoat.language;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTests {

	@Test
	void sortsByTheVietnameseAlphabet() {
		assertThat(List.of("Đông", "Dương", "Ân", "Ân Thi", "An", "Ăn", "Xuân", "Ô Môn", "Ơn", "Oanh")
			.stream()
			.sorted(Comparator.comparing(Vietnamese::sortKey)))
			.containsExactly("An", "Ăn", "Ân", "Ân Thi", "Dương", "Đông", "Oanh", "Ô Môn", "Ơn", "Xuân");
	}

	@Test
	void sortsPeopleByGivenName() {
		assertThat(List.of("Trần Văn Bảy", "Nguyễn Thị Ánh", "Lê Văn An", "Đỗ An")
			.stream()
			.sorted(Comparator.comparing(Vietnamese::personSortKey)))
			.containsExactly("Đỗ An", "Lê Văn An", "Nguyễn Thị Ánh", "Trần Văn Bảy");
	}

	@Test
	void findsWithoutAccents() {
		assertThat(Vietnamese.plain(" Đỗ  Thị Hằng ")).isEqualTo("do thi hang");
	}

}
