package vn.rasoat.household;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.SourceRow.Bare;

/**
 * Tables in CSV: with commas, semicolons or tabs; in UTF-8, UTF-16 or the old
 * windows-1258.
 */
final class TextTable {

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	private TextTable() {
	}

	static List<Bare> read(byte[] content) {
		String text = Normalizer.normalize(decode(content), Normalizer.Form.NFC);
		List<Bare> first = List.of();
		for (char separator : SEPARATORS) {
			List<Bare> rows = parse(text, separator);
			if (Header.find(rows).isPresent()) {
				return rows;
			}
			first = first.isEmpty() ? rows : first;
		}
		return first;
	}

	private static List<Bare> parse(String text, char separator) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(true)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text)) {
			return reader.stream()
				.map((line) -> new Bare((int) line.getStartingLineNumber(), line.getFields()))
				.limit(ListFile.MOST_ROWS + 100L)
				.toList();
		}
		catch (CsvParseException | IOException ex) {
			throw new ListFileRefused("not-csv");
		}
	}

	private static String decode(byte[] content) {
		String marked = byMark(content);
		if (marked != null) {
			return marked;
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"))) {
			try {
				return charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content))
					.toString();
			}
			catch (CharacterCodingException ex) {
				continue;
			}
		}
		throw new ListFileRefused("encoding");
	}

	/**
	 * By the byte order mark, or by the zeros that every second byte of Latin text in
	 * UTF-16 is.
	 */
	private static @Nullable String byMark(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
			return new String(content, StandardCharsets.UTF_16);
		}
		int zerosAtOdd = 0;
		int zerosAtEven = 0;
		for (int at = 0; at < content.length; at++) {
			if (content[at] == 0) {
				zerosAtOdd += at % 2;
				zerosAtEven += 1 - at % 2;
			}
		}
		if (zerosAtOdd + zerosAtEven == 0) {
			return null;
		}
		if (Math.max(zerosAtOdd, zerosAtEven) < content.length / 5) {
			throw new ListFileRefused("wrong-type");
		}
		return new String(content, (zerosAtOdd > zerosAtEven) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	private static boolean startsWith(byte[] content, int... mark) {
		for (int at = 0; at < mark.length; at++) {
			if (at >= content.length || (content[at] & 0xFF) != mark[at]) {
				return false;
			}
		}
		return true;
	}

}
