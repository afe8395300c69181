package vn.rasoat.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;

import static org.assertj.core.api.Assertions.assertThat;

@RaSoatTest
class JournalTests {

	private final String caseKey = "village-review/" + UUID.randomUUID();

	@Autowired
	private Journal journal;

	@Autowired
	private JournalView view;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	@WithMockUser("lan")
	void tellsWhoDidWhatOnWhichPaper() {
		TestTime.set(LocalDate.of(2026, 10, 8));
		this.journal.record(new Act(this.caseKey, "survey.recorded", "Đỗ Thị Hằng", LocalDate.of(2026, 10, 6),
				"Trưởng ấp", "Phiếu B số 12", "mất điện", Map.of("points", 120), Map.of("points", 130)));
		Journal.Entry entry = this.journal.of(this.caseKey).get(0);
		assertThat(entry.enteredBy()).isEqualTo("lan");
		assertThat(entry.happenedOn()).isEqualTo(LocalDate.of(2026, 10, 6));
		assertThat(entry.enteredAt()).isEqualTo(TestTime.at(LocalDate.of(2026, 10, 8), 8));
		assertThat(entry.paper()).isEqualTo("Phiếu B số 12");
		JournalView.Line line = this.view.of(this.caseKey).get(0);
		assertThat(line.enteredLater()).isTrue();
		assertThat(line.changes()).isEqualTo(List.of(new JournalView.Change("points", "120", "130")));
	}

	@Test
	void actsOutsideOfARequestAreTheSystems() {
		this.journal.record(Act.of(this.caseKey, "timer.fired", null, LocalDate.of(2026, 10, 6), Map.of()));
		assertThat(this.journal.of(this.caseKey)).extracting(Journal.Entry::enteredBy).containsExactly("system");
	}

	@Test
	void codesAreSaidInWordsAndYesByItsName() {
		Map<String, Object> head = new java.util.LinkedHashMap<>(Map.of("body", "COMMITTEE"));
		head.put("fullName", "Lê Văn Chủ");
		head.put("head", true);
		this.journal.record(Act.of(this.caseKey, "x.y", null, LocalDate.of(2026, 10, 6),
				Map.of("members", List.of(head, Map.of("body", "TEAM")))));
		JournalView.Change change = this.view.of(this.caseKey).get(0).changes().get(0);
		assertThat(change.after()).isEqualTo("COMMITTEE, Lê Văn Chủ, head; TEAM");
		assertThat(change.afterParts()).containsExactly(List.of("COMMITTEE", "Lê Văn Chủ", "head"), List.of("TEAM"));
		assertThat(this.messages.getMessage("audit.value.head", null, Locale.forLanguageTag("vi")))
			.isEqualTo("Trưởng ban");
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-05,vi,05/10/2026", "2026-10-05,en,5 Oct 2026", "2026-11-31,vi,2026-11-31" })
	void daysAreWrittenInTheLanguageOfWhoReads(String kept, Locale language, String written) {
		this.journal.record(Act.of(this.caseKey, "x.y", null, LocalDate.of(2026, 10, 6), Map.of("day", kept)));
		LocaleContextHolder.setLocale(language);
		try {
			assertThat(this.view.of(this.caseKey).get(0).changes()).singleElement()
				.extracting(JournalView.Change::after)
				.isEqualTo(written);
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	@Test
	void keepsTheRealTimeBesideTheBusinessTime() {
		this.journal.record(Act.of(this.caseKey, "x.y", null, LocalDate.of(2026, 10, 6), Map.of()));
		assertThat(this.jdbc.sql("select count(*) from audit_entry where case_key = ? and recorded_at is not null")
			.param(this.caseKey)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void anEntryFallsWithWhatItTells() {
		this.transaction.executeWithoutResult((status) -> {
			this.journal.record(Act.of(this.caseKey, "x.y", null, LocalDate.of(2026, 10, 6), Map.of()));
			status.setRollbackOnly();
		});
		assertThat(this.journal.of(this.caseKey)).isEmpty();
	}

	@Test
	void noStatementOfTheProductChangesOrDeletesEntries() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
			assertThat(sources.filter(Files::isRegularFile).filter(JournalTests::changesEntries)).isEmpty();
		}
	}

	private static boolean changesEntries(Path file) {
		try {
			String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
				.replaceAll("\\s+", " ")
				.toLowerCase(java.util.Locale.ROOT);
			return text.contains("update audit_entry") || text.contains("delete from audit_entry")
					|| text.contains("truncate table audit_entry");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
