package vn.rasoat.area;

/**
 * Where something lies, from the province down, as {@code /91/30295/30295-01/}. {@code /}
 * is the whole country.
 */
public record AreaPath(String text) implements Comparable<AreaPath> {

	public static final AreaPath COUNTRY = new AreaPath("/");

	public AreaPath {
		if (!text.matches("/([0-9A-Za-z-]+/)*")) {
			throw new IllegalArgumentException("not an area path: " + text);
		}
	}

	public boolean contains(AreaPath other) {
		return other.text.startsWith(this.text);
	}

	/** The place above; the country lies in itself. */
	public AreaPath parent() {
		return new AreaPath(
				this.text.substring(0, Math.max(1, this.text.lastIndexOf('/', this.text.length() - 2) + 1)));
	}

	/** Code of the unit itself; empty for the country. */
	public String code() {
		return this.text.substring(parent().text.length()).replace("/", "");
	}

	public AreaPath child(String code) {
		return new AreaPath(this.text + code + "/");
	}

	@Override
	public int compareTo(AreaPath other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
