package vn.rasoat.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Names as they are usual among the peoples of Vietnam; put together at random. */
final class SampleNames {

	private static final Map<String, List<String>> FAMILY_NAMES = Map.of("Kinh",
			List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"), "Tày",
			List.of("Ma", "Hoàng", "Nông", "Lường", "Triệu", "Hà", "Bế", "Mông", "La", "Ma Khánh"), "Nùng",
			List.of("Nông", "Lý", "Hoàng", "Lương", "Vi", "Đàm", "Mã", "Long"), "Dao",
			List.of("Triệu", "Bàn", "Đặng", "Phùng", "Lý"), "Khmer",
			List.of("Thạch", "Sơn", "Kim", "Danh", "Lâm", "Kiên", "Châu"), "Thái",
			List.of("Hà", "Lò", "Lương", "Vi", "Phạm", "Ngân", "Cao"), "Mường",
			List.of("Bùi", "Đinh", "Quách", "Phạm", "Trương", "Cao"));

	private static final List<String> MIDDLE_MEN = List.of("Văn", "Đức", "Quang", "Đình", "Xuân", "Hữu", "Công",
			"Minh");

	private static final List<String> MIDDLE_WOMEN = List.of("Thị", "Thị Thu", "Thị Hồng", "Thị Minh", "Ngọc", "Thanh");

	private static final List<String> MEN = List.of("Hùng", "Dũng", "Toàn", "Sơn", "Thắng", "Hải", "Đông", "Quyết",
			"Chiến", "Bằng", "Thịnh", "Ước", "Ấm", "Độ", "Khải", "Lưu", "Nghiệp", "Thuận", "Tùng", "Vượng");

	private static final List<String> WOMEN = List.of("Hằng", "Liên", "Thêm", "Nguyệt", "Hoa", "Mến", "Bích", "Thủy",
			"Yến", "Đào", "Ánh", "Duyên", "Gấm", "Hạnh", "Khuyên", "Lụa", "Nhung", "Sáu", "Thơm", "Út");

	private final Random random;

	SampleNames(Random random) {
		this.random = random;
	}

	String person(String ethnicity, boolean male) {
		List<String> familyNames = Objects.requireNonNull(FAMILY_NAMES.get(ethnicity),
				() -> "family names of the people " + ethnicity);
		return name(pick(familyNames), male);
	}

	/** Children bear the family name of the head. */
	String child(String headName, boolean male) {
		return name(headName.substring(0, headName.indexOf(' ')), male);
	}

	private String name(String familyName, boolean male) {
		return familyName + " " + pick(male ? MIDDLE_MEN : MIDDLE_WOMEN) + " " + pick(male ? MEN : WOMEN);
	}

	private String pick(List<String> names) {
		return names.get(this.random.nextInt(names.size()));
	}

}
