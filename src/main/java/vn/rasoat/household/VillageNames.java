package vn.rasoat.household;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.rasoat.area.Unit;
import vn.rasoat.language.Vietnamese;

/**
 * Finds the village a file means; offices write {@code Thôn 3}, {@code thôn 03} or
 * {@code 3}.
 */
final class VillageNames {

	private static final int SHOWN = 3;

	private static final String KINDS = "^(thon|ban|ap|xom|khom|buon|lang|soc|plei|to dan pho|khu pho|khu dan cu|khu|to)"
			+ "\\s+";

	private final List<Unit> villages;

	VillageNames(List<Unit> villages) {
		this.villages = villages;
	}

	Optional<Unit> find(String text) {
		return only(text, VillageNames::plain).or(() -> only(text, VillageNames::bare));
	}

	/** Names that come close, the closest first, for the message. */
	String near(String text) {
		String wanted = bare(text);
		int tolerated = Math.max(2, wanted.length() / 3);
		return String.join(", ",
				this.villages.stream()
					.filter((village) -> distance(bare(village.name()), wanted) <= tolerated)
					.sorted(Comparator.comparingInt((village) -> distance(bare(village.name()), wanted)))
					.limit(SHOWN)
					.map(Unit::name)
					.toList());
	}

	/** Where two villages differ only by their kind, the bare name names neither. */
	private Optional<Unit> only(String text, Function<String, String> form) {
		List<Unit> found = this.villages.stream()
			.filter((village) -> form.apply(village.name()).equals(form.apply(text)))
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static String plain(String text) {
		return Vietnamese.plain(text).replaceAll("[^a-z0-9]+", " ").strip().replaceAll("\\b0+(?=\\d)", "");
	}

	private static String bare(String text) {
		return plain(text).replaceFirst(KINDS, "");
	}

	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int at = 0; at <= other.length(); at++) {
			previous[at] = at;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int at = 1; at <= other.length(); at++) {
				int changed = previous[at - 1] + ((one.charAt(row - 1) == other.charAt(at - 1)) ? 0 : 1);
				current[at] = Math.min(changed, Math.min(previous[at], current[at - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
