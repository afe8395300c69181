package vn.rasoat.household;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads in the database; each is seen only by who made it, for a day of real time. */
@Component
class ImportTable {

	private static final int HOURS_KEPT = 24;

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder().build();

	ImportTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String keep(SourceFile file, String by) {
		this.jdbc.sql("delete from household_import where expires_at < ?").param(now()).update();
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into household_import (id, commune_code, file_name, sha256, source_rows, uploaded_by, expires_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id, file.communeCode(), file.name(), file.sha256(), this.json.writeValueAsString(file.rows()), by,
					now().plusHours(HOURS_KEPT))
			.update();
		return id;
	}

	SourceFile get(String communeCode, String id, String by) {
		return this.jdbc.sql("""
				select file_name, sha256, source_rows from household_import
				where id = ? and commune_code = ? and uploaded_by = ? and expires_at >= ?""")
			.params(id, communeCode, by, now())
			.query((row, number) -> new SourceFile(communeCode, row.getString("file_name"), row.getString("sha256"),
					Arrays.asList(this.json.readValue(row.getString("source_rows"), SourceRow[].class))))
			.optional()
			.orElseThrow(ImportUnknown::new);
	}

	/**
	 * Holds the upload against a second confirmation; what the first one did, or
	 * {@code null} when there was none.
	 */
	@Nullable ImportOutcome lock(String id) {
		this.jdbc.sql("select id from household_import where id = ? for update").param(id).query(String.class).single();
		return outcomeOf(id);
	}

	@Nullable ImportOutcome outcomeOf(String id) {
		return this.jdbc.sql("select outcome from household_import where id = ? and outcome is not null")
			.param(id)
			.query(String.class)
			.optional()
			.map((text) -> this.json.readValue(text, ImportOutcome.class))
			.orElse(null);
	}

	void confirm(String id, ImportOutcome outcome) {
		this.jdbc.sql("update household_import set confirmed_at = ?, outcome = ? where id = ?")
			.params(now(), this.json.writeValueAsString(outcome), id)
			.update();
	}

	/** The real time: travelling in business time must not take an upload away. */
	private static OffsetDateTime now() {
		return OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
	}

}
