package vn.rasoat.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

	/** All papers of a case, withdrawn ones among them. */
	List<Paper> of(String caseKey);

	/** Papers of a case that count: a step can rest on them. */
	default List<Paper> counting(String caseKey) {
		return of(caseKey).stream().filter((paper) -> !paper.isWithdrawn()).toList();
	}

	/**
	 * Holds the papers of a case against withdrawal until the transaction ends, and
	 * refuses one that counts no more: a step is about to rest on it.
	 */
	void rely(String caseKey, long id);

	/** The paper itself, or what took its place, however often it was replaced. */
	default Paper standing(long id) {
		Paper paper = get(id);
		while (paper.withdrawal() != null && paper.withdrawal().replacedBy() != null) {
			paper = get(paper.withdrawal().replacedBy());
		}
		return paper;
	}

	/**
	 * @param sha256 checksum of the content in hexadecimal
	 * @param withdrawal {@code null} while the paper counts
	 */
	record Paper(long id, String caseKey, String purpose, String fileName, String mediaType, int size, String sha256,
			String keptBy, Instant keptAt, @Nullable Withdrawal withdrawal) {

		public boolean isWithdrawn() {
			return this.withdrawal != null;
		}

	}

	/**
	 * Why a paper counts no more.
	 *
	 * @param replacedBy paper that took its place, if one did
	 */
	record Withdrawal(String reason, @Nullable Long replacedBy, String by, Instant at) {
	}

}
