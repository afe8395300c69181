package vn.rasoat.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Names of units inside a Vietnamese sentence. Registers, tables and titles say
 * {@code Xã Bảo Linh}; running text says {@code tại xã Bảo Linh}, because only the proper
 * name is written with capitals (NĐ 30/2020/NĐ-CP, Annex II). Units called by a number
 * keep theirs ({@code Quận 1}), and so does {@code Thành phố Hồ Chí Minh}. That a ward is
 * named after a person or an event cannot be told from its name: it is written like any
 * other.
 */
@Component
public class PlaceNames {

	/** Longer words before the shorter ones they begin with. */
	private static final List<String> UNITS = List.of("Thành phố", "Tỉnh", "Thị xã", "Thị trấn", "Quận", "Huyện",
			"Đặc khu", "Phường", "Xã");

	private static final List<String> VILLAGES = List.of("Khu phố", "Tổ dân phố", "Tổ", "Khu", "Khóm", "Khối phố",
			"Khối", "Tiểu khu", "Thôn", "Ấp", "Bản", "Làng", "Buôn", "Xóm", "Phum", "Sóc");

	private static final Set<String> AS_THEY_ARE = Set.of("Thành phố Hồ Chí Minh");

	/**
	 * The name as it stands inside a sentence; what begins with no word for a unit stays
	 * as it is.
	 */
	public static String inSentence(String name) {
		boolean unit = begins(name, UNITS) && !name.matches("\\D+ \\d+") && !AS_THEY_ARE.contains(name);
		return (unit || begins(name, VILLAGES)) ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
	}

	/** The proper name alone, as the line with place and day has it. */
	public static String proper(String name) {
		return UNITS.stream()
			.filter((word) -> name.startsWith(word + " ") && !name.matches("\\D+ \\d+"))
			.findFirst()
			.map((word) -> name.substring(word.length() + 1))
			.orElse(name);
	}

	/**
	 * What these villages are called together, as the head of a column has it:
	 * {@code Ấp}, or {@code Ấp, khóm} where there are both; {@code Thôn} where the names
	 * do not say.
	 */
	public static String villageWord(Collection<String> names) {
		String words = names.stream()
			.flatMap((name) -> VILLAGES.stream().filter((word) -> name.startsWith(word + " ")).limit(1))
			.distinct()
			.sorted(Comparator.comparing(VILLAGES::indexOf).reversed())
			.map((word) -> Character.toLowerCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining(", "));
		return words.isEmpty() ? "Thôn" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static boolean begins(String name, List<String> words) {
		return words.stream().anyMatch((word) -> name.startsWith(word + " "));
	}

}
