package vn.rasoat.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invented families of the demo, and the files they come in. */
final class DemoLists {

	private static final int SEED = 30478;

	private static final int LIST_YEAR = 2025;

	private final Map<DemoVillage, List<SampleHousehold>> families = new HashMap<>();

	DemoLists() {
		SampleFamilies made = new SampleFamilies(SEED, LIST_YEAR);
		for (DemoVillage village : DemoVillage.ALL) {
			List<SampleHousehold> households = new ArrayList<>();
			for (int number = 0; number < village.households(); number++) {
				households.add(made.household(village.name(), "Kinh"));
			}
			this.families.put(village, households);
		}
	}

	Map<String, SampleHousehold> byHead(DemoVillage village) {
		Map<String, SampleHousehold> found = new HashMap<>();
		in(village).forEach((it) -> found.put(it.people().get(0).name(), it));
		return found;
	}

	/**
	 * The file with which whoever tries the product out fills the list that is being
	 * made.
	 */
	byte[] sampleFile() {
		return file().xlsx(in(DemoVillage.LISTING));
	}

	/** The commune's file of all the other hamlets. */
	byte[] communeFile() {
		return file().csv(DemoVillage.ALL.stream()
			.filter((it) -> it != DemoVillage.LISTING)
			.flatMap((it) -> in(it).stream())
			.toList());
	}

	private List<SampleHousehold> in(DemoVillage village) {
		return this.families.getOrDefault(village, List.of());
	}

	private static SampleListFile file() {
		return new SampleListFile("An Giang", "", "", "Vĩnh Thạnh Trung", DemoVillage.COMMUNE_CODE, "00/QĐ-MAU",
				"15/12/2025", LIST_YEAR);
	}

}
