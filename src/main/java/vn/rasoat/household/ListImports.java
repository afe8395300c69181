package vn.rasoat.household;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files on their way into the lists: uploaded, looked at, confirmed. */
@Service
@Transactional
class ListImports implements ListFiles {

	private static final int LONGEST_NAME = 200;

	private final ImportTable table;

	private final ListCheck check;

	private final ImportWriting writing;

	ListImports(ImportTable table, ListCheck check, ImportWriting writing) {
		this.table = table;
		this.check = check;
		this.writing = writing;
	}

	/** Keeps the rows of a file for a day. */
	String upload(String communeCode, String fileName, byte[] content, String by) {
		return this.table.keep(sourceFile(communeCode, fileName, content), by);
	}

	@Transactional(readOnly = true)
	Upload look(String communeCode, String id, String by) {
		SourceFile file = this.table.get(communeCode, id, by);
		return new Upload(file, this.check.check(communeCode, file.rows()), this.table.outcomeOf(id));
	}

	/** Confirming again answers what the first time did. */
	ImportOutcome confirm(String communeCode, String id, String by, boolean leaveOutFaulty) {
		SourceFile file = this.table.get(communeCode, id, by);
		ImportOutcome before = this.table.lock(id);
		if (before != null) {
			return before;
		}
		ImportOutcome outcome = this.writing.write(file, leaveOutFaulty);
		this.table.confirm(id, outcome);
		return outcome;
	}

	@Override
	public ImportOutcome take(String communeCode, String fileName, byte[] content) {
		return this.writing.write(sourceFile(communeCode, fileName, content), false);
	}

	private static SourceFile sourceFile(String communeCode, String fileName, byte[] content) {
		List<SourceRow> rows = ListFile.read(content);
		String name = fileName.strip();
		return new SourceFile(communeCode, (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name,
				sha256(content), rows);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @param outcome {@code null} until it was confirmed
	 */
	record Upload(SourceFile file, CheckedList list, @Nullable ImportOutcome outcome) {
	}

}
