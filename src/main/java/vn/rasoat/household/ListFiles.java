package vn.rasoat.household;

/** Takes whole files over into the lists of a commune's villages. */
public interface ListFiles {

	/**
	 * Reads a CSV or XLSX file in the layout of the list of recognised households and
	 * puts its households on the lists being made. Refused when any cell is faulty;
	 * nothing is written then.
	 */
	ImportOutcome take(String communeCode, String fileName, byte[] content);

}
