package vn.rasoat.form;

import java.util.Locale;
import java.util.Optional;

/**
 * The components a form may use. What is missing here is refused: {@code html} and
 * {@code iframe} bring foreign code, {@code filepicker} and {@code documentPreview} need
 * a store of their own.
 */
enum ComponentType {

	DEFAULT, GROUP, DYNAMICLIST,

	TEXTFIELD, TEXTAREA, NUMBER, DATETIME, CHECKBOX, RADIO, SELECT, CHECKLIST, TAGLIST,

	/** Computed; the server computes it again and never takes it from the browser. */
	EXPRESSION,

	TEXT, IMAGE, BUTTON, SPACER, SEPARATOR, TABLE;

	static Optional<ComponentType> of(String name) {
		for (ComponentType type : values()) {
			if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}

	boolean isContainer() {
		return this.ordinal() <= DYNAMICLIST.ordinal();
	}

	/** Has a value under its key. */
	boolean isKeyed() {
		return this.ordinal() > DYNAMICLIST.ordinal() && this.ordinal() <= EXPRESSION.ordinal();
	}

	boolean isText() {
		return this == TEXTFIELD || this == TEXTAREA;
	}

	boolean isOneOfMany() {
		return this == RADIO || this == SELECT;
	}

	boolean isManyOfMany() {
		return this == CHECKLIST || this == TAGLIST;
	}

}
