package vn.rasoat.document;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.document.Papers.Paper;
import vn.rasoat.document.Papers.Withdrawal;

/** Rows of the papers and the pieces of their content. */
@Component
class PaperTables {

	/** Well below the 1 MB that H2 keeps in one column. */
	private static final int PIECE = 512 * 1024;

	private static final String PAPER = """
			select p.*, w.reason, w.replaced_by, w.withdrawn_by, w.withdrawn_at from document_paper p
			left join document_withdrawal w on w.paper_id = p.id where p.""";

	private final JdbcClient jdbc;

	PaperTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long insert(Paper paper, byte[] content) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into document_paper (case_key, purpose, file_name, media_type, size_bytes, sha256, kept_by, kept_at)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(paper.caseKey(), paper.purpose(), paper.fileName(), paper.mediaType(), paper.size(), paper.sha256(),
					paper.keptBy(), OffsetDateTime.ofInstant(paper.keptAt(), ZoneOffset.UTC))
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
		int number = 0;
		for (int from = 0; from < content.length; from += PIECE) {
			this.jdbc.sql("insert into document_chunk (paper_id, chunk_no, content) values (?, ?, ?)")
				.params(id, number++, Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
				.update();
		}
		return id;
	}

	Optional<Paper> find(long id) {
		return this.jdbc.sql(PAPER + "id = ?").param(id).query(PaperTables::paper).optional();
	}

	byte[] content(long id) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.jdbc.sql("select content from document_chunk where paper_id = ? order by chunk_no")
			.param(id)
			.query((row, number) -> row.getBytes("content"))
			.list()
			.forEach(content::writeBytes);
		return content.toByteArray();
	}

	List<Integer> pieces(long id) {
		return this.jdbc.sql("select chunk_no from document_chunk where paper_id = ? order by chunk_no")
			.param(id)
			.query(Integer.class)
			.list();
	}

	byte[] piece(long id, int number) {
		return this.jdbc.sql("select content from document_chunk where paper_id = ? and chunk_no = ?")
			.params(id, number)
			.query((row, line) -> row.getBytes("content"))
			.single();
	}

	List<Paper> of(String caseKey) {
		return this.jdbc.sql(PAPER + "case_key = ? order by p.id").param(caseKey).query(PaperTables::paper).list();
	}

	/** Lets one at a time say which papers of a case count. */
	void lock(String caseKey) {
		this.jdbc.sql("select id from document_paper where case_key = ? order by id for update")
			.param(caseKey)
			.query(Long.class)
			.list();
	}

	void withdraw(long id, Withdrawal withdrawal) {
		this.jdbc.sql("""
				insert into document_withdrawal (paper_id, reason, replaced_by, withdrawn_by, withdrawn_at)
				values (?, ?, ?, ?, ?)""")
			.params(id, withdrawal.reason(), withdrawal.replacedBy(), withdrawal.by(),
					OffsetDateTime.ofInstant(withdrawal.at(), ZoneOffset.UTC))
			.update();
	}

	private static Paper paper(ResultSet row, int number) throws SQLException {
		return new Paper(row.getLong("id"), row.getString("case_key"), row.getString("purpose"),
				row.getString("file_name"), row.getString("media_type"), row.getInt("size_bytes"),
				row.getString("sha256"), row.getString("kept_by"),
				row.getObject("kept_at", OffsetDateTime.class).toInstant(), withdrawal(row));
	}

	private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
		return (at == null) ? null : new Withdrawal(row.getString("reason"), row.getObject("replaced_by", Long.class),
				row.getString("withdrawn_by"), at.toInstant());
	}

}
