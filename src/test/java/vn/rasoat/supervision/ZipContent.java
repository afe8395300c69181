package vn.rasoat.supervision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a download holds, by path. */
final class ZipContent {

	private ZipContent() {
	}

	static Map<String, byte[]> read(byte[] content) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entries.put(entry.getName(), zip.readAllBytes())).as("twice: " + entry.getName()).isNull();
			}
		}
		return entries;
	}

	/** Checksums of the index, by path. */
	static Map<String, String> index(Map<String, byte[]> entries) {
		return text(entries, "index.csv").lines()
			.skip(1)
			.map((line) -> line.split(","))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> cells[1]));
	}

	static String text(Map<String, byte[]> entries, String path) {
		byte[] content = entries.get(path);
		assertThat(content).as(path).isNotNull();
		return new String(content, StandardCharsets.UTF_8);
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
