package vn.rasoat.language;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** Keys for sorting and finding Vietnamese text. */
public final class Vietnamese {

	private static final Collator COLLATOR = Collator.getInstance(new ULocale("vi")).freeze();

	private Vietnamese() {
	}

	/**
	 * Key whose plain string order is the order of the Vietnamese alphabet; about eight
	 * characters a letter.
	 */
	public static String sortKey(String text) {
		return HexFormat.of().formatHex(COLLATOR.getCollationKey(text.strip()).toByteArray());
	}

	/**
	 * Sort key of a person: given name, which stands last, then family and middle names.
	 */
	public static String personSortKey(String fullName) {
		String name = fullName.strip();
		int space = name.lastIndexOf(' ');
		return sortKey((space < 0) ? name : name.substring(space + 1) + " " + name.substring(0, space));
	}

	/**
	 * The text without accents, in lower case and with single spaces:
	 * {@code Đỗ  Thị Hằng} is {@code do thi hang}.
	 */
	public static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replace('đ', 'd')
			.replace('Đ', 'D')
			.toLowerCase(Locale.ROOT)
			.strip()
			.replaceAll("\\s+", " ");
	}

}
