package vn.rasoat.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

import org.apache.tika.Tika;

/**
 * What a paper is, told by its bytes alone: the name of a file is whatever somebody
 * typed.
 */
final class PaperContent {

	private static final Set<String> ALLOWED = Set.of("application/pdf", "image/jpeg", "image/png");

	private static final Tika TIKA = new Tika();

	private PaperContent() {
	}

	static String mediaType(byte[] content) {
		String type = TIKA.detect(content);
		if (!ALLOWED.contains(type)) {
			throw new PaperTypeRefused();
		}
		return type;
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
