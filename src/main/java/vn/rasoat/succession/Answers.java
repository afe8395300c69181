package vn.rasoat.succession;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Resolution;

/**
 * What the admin says about a move.
 *
 * @param places code of the new commune by code of the village
 * @param names names in the new commune by code of the village, where they are not kept
 * @param rights by number of the role: {@link #NOTHING}, {@link #PROVINCE}, or the code
 * of a successor
 */
record Answers(Resolution paper, Map<String, String> places, Map<String, String> names, Map<Long, String> rights) {

	/** The role is not given anywhere else. */
	static final String NOTHING = "nothing";

	/** The role is given in the whole province of the successor. */
	static final String PROVINCE = "province";

	Optional<String> right(long id) {
		return text(this.rights.get(id));
	}

	Optional<String> place(String village) {
		return text(this.places.get(village));
	}

	Optional<String> name(String village) {
		return text(this.names.get(village));
	}

	private static Optional<String> text(@Nullable String answer) {
		return Optional.ofNullable(answer).map(String::strip).filter((it) -> !it.isEmpty());
	}

}
