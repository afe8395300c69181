package vn.rasoat.supervision;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.springframework.stereotype.Component;

/**
 * Writes the file of a commune as one download, entry after entry; what it holds stands
 * in two indexes at the end, so that one that broke off has none.
 */
@Component
class FileZip {

	private final OfflinePages pages;

	private final FileSheets sheets;

	FileZip(OfflinePages pages, FileSheets sheets) {
		this.pages = pages;
		this.sheets = sheets;
	}

	void write(String title, List<FileEntry> entries, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<Written> written = new ArrayList<>();
		for (FileEntry entry : entries) {
			written.add(add(zip, this.sheets.say("supervision.file.section." + entry.section()), entry.title(),
					entry.path(), entry.content()));
		}
		Written style = add(zip, "", "", OfflinePages.STYLE, this.pages::style);
		List<Written> listed = List.copyOf(written);
		Written index = add(zip, "", title, "index.html",
				(it) -> it.write(this.pages
					.render("supervision/offline-index",
							Map.of("title", title, "style", OfflinePages.STYLE, "entries", listed))
					.getBytes(StandardCharsets.UTF_8)));
		written.addAll(List.of(style, index));
		add(zip, "", title, "index.csv", (it) -> it.write(csv(written).getBytes(StandardCharsets.UTF_8)));
		zip.finish();
		zip.flush();
	}

	private static String csv(List<Written> written) throws IOException {
		StringWriter text = new StringWriter();
		text.write('\ufeff');
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("path", "sha256", "section", "title");
			written.forEach((one) -> csv.writeRecord(one.path(), one.sha256(), SheetCell.harmless(one.section()),
					SheetCell.harmless(one.title())));
		}
		return text.toString();
	}

	private static Written add(ZipOutputStream zip, String section, String title, String path,
			FileEntry.Content content) throws IOException {
		zip.putNextEntry(new ZipEntry(path));
		DigestOutputStream digested = new DigestOutputStream(new Held(zip), sha256());
		content.writeTo(digested);
		zip.closeEntry();
		return new Written(section, title, path, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An entry as it was written. */
	record Written(String section, String title, String path, String sha256) {
	}

	/** Stays open when whoever writes an entry closes it. */
	private static final class Held extends FilterOutputStream {

		Held(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
