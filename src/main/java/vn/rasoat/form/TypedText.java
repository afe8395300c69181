package vn.rasoat.form;

import org.jspecify.annotations.Nullable;

/** Text as people type it. */
public final class TypedText {

	private TypedText() {
	}

	/** A field left empty says nothing. */
	public static @Nullable String said(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
