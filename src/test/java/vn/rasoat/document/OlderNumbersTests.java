package vn.rasoat.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.OlderDatabase;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers written down by an earlier version cannot be given again after the update. */
class OlderNumbersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private final OlderDatabase database = new OlderDatabase("200");

	private final JdbcClient jdbc = this.database.jdbc();

	@Test
	void decisionsPlansAndCommitteesShareTheRegisterTheirOfficeHadApart() {
		this.jdbc.sql("insert into approval_number values ('COMMUNE/30295', 2026, 'PAPER', '12/QĐ-UBND', 'decision')")
			.update();
		this.jdbc.sql("insert into approval_number values ('COMMUNE/30295', 2026, 'CERTIFICATE', '7', 'certificate')")
			.update();
		this.jdbc.sql("""
				insert into cycle_plan (document_number, issued_on, issuing_body, unit_code, commune_review_id,
				register_key) values ('3/KH-UBND', date '2026-09-01', 'UBND xã', '30295', 1, 'a'),
				('5/KH-UBND', date '2026-09-01', 'Ủy ban nhân dân tỉnh An Giang', '91', null, 'b')""").update();
		this.jdbc
			.sql("""
					insert into cycle_committee (unit_code, unit_name, case_key, decision_number, decided_on, issuing_body,
					from_year, to_year) values ('30295', 'Xã', 'commune-review/1', '12/QĐ-UBND', date '2026-09-02', 'UBND xã',
					2026, 2026), ('30295', 'Xã', 'commune-review/1', '13/QĐ-UBND', date '2026-09-02', 'UBND xã', 2026,
					2026)""")
			.update();

		this.database.update();

		Office commune = Office.ofCommune("30295");
		assertTaken(commune, "12/qđ-ubnd");
		assertTaken(commune, "3/KH-UBND");
		assertTaken(commune, "13/QĐ-UBND");
		assertTaken(Office.named("UBND tỉnh An Giang"), "5/KH-UBND");
		assertThatNoException().isThrownBy(() -> write(commune, "7"));
		assertThatNoException().isThrownBy(() -> write(Office.ofCommune("30304"), "12/QĐ-UBND"));
	}

	private void assertTaken(Office office, String number) {
		assertThatThrownBy(() -> write(office, number)).isInstanceOf(NumberGivenTwice.class);
	}

	private void write(Office office, String number) {
		new OfficialNumbers(this.jdbc).record(office, OfficialNumbers.Series.PAPER, number, DAY, "another paper");
	}

}
