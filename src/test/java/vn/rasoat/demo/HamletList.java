package vn.rasoat.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The list of one more hamlet of Bảo Linh, as long as those of the others, in the file
 * the commune has it in. Its people are nobody else's in the database.
 */
public record HamletList(String hamlet, List<Family> families, byte[] workbook) {

	public static final String COMMUNE = BaoLinh.COMMUNE_CODE;

	private static final int HOUSEHOLDS = 17;

	public static HamletList of(String hamlet) {
		SampleFamilies families = new SampleFamilies(5555, 2022, 500_000);
		List<SampleHousehold> households = IntStream.range(0, HOUSEHOLDS)
			.mapToObj((number) -> families.household(hamlet, "Tày"))
			.toList();
		return new HamletList(hamlet,
				households.stream().map((it) -> new Family(it.people().get(0).name(), it.poor())).toList(),
				BaoLinh.file().xlsx(households));
	}

	/** A household by its head. */
	public record Family(String head, boolean poor) {
	}

}
