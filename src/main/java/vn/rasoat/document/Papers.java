package vn.rasoat.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Papers handed in: scans and photographs, kept in the database. */
public interface Papers {

	/**
	 * Keeps a paper for a case. Refused when it is empty, larger than the limit or
	 * neither PDF, JPEG nor PNG by its content, whatever its name says.
	 */
	Paper keep(String caseKey, String purpose, String fileName, byte[] content);

	/** The paper, or a {@code PaperUnknown} refusal (404). */
	Paper get(long id);

	byte[] contentOf(long id);

	/** Writes the content piece by piece, so that many papers need no room at once. */
	void copyTo(long id, OutputStream out) throws IOException;

	List<Paper> of(String caseKey);

	/**
	 * @param sha256 checksum of the content in hexadecimal
	 */
	record Paper(long id, String caseKey, String purpose, String fileName, String mediaType, int size, String sha256,
			String keptBy, Instant keptAt) {
	}

}
