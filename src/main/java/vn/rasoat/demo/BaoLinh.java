package vn.rasoat.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as large as the one Bảo Linh commune (Định Hóa, Thái Nguyên) took through its
 * review of 2023: 170 households. Only that number and the unit's code are real; hamlets
 * and people are invented.
 */
final class BaoLinh {

	static final String COMMUNE_CODE = "05554";

	static final List<String> INVENTED_HAMLETS = List.of("Bản Thoi", "Bản Pù", "Đèo Muồng", "Lải Tràn", "A Nhì",
			"Bảo Biên", "Bảo Hoa", "Hoa Muồng", "Nà Mỵ", "Đồng Rằm");

	private static final int HOUSEHOLDS = 170;

	private static final int LIST_YEAR = 2022;

	private static final List<String> ETHNICITIES = List.of("Tày", "Tày", "Tày", "Tày", "Nùng", "Dao", "Kinh");

	private BaoLinh() {
	}

	static List<SampleHousehold> households() {
		SampleFamilies families = new SampleFamilies(5554, LIST_YEAR);
		List<SampleHousehold> households = new ArrayList<>();
		for (int number = 0; number < HOUSEHOLDS; number++) {
			households.add(families.household(INVENTED_HAMLETS.get(number * INVENTED_HAMLETS.size() / HOUSEHOLDS),
					ETHNICITIES.get(number % ETHNICITIES.size())));
		}
		return households;
	}

	static SampleListFile file() {
		return new SampleListFile("Thái Nguyên", "Định Hóa", "167", "Bảo Linh", COMMUNE_CODE, "00/QĐ-MAU", "30/12/2022",
				LIST_YEAR);
	}

}
