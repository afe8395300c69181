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
					2026), ('30295', 'Xã', 'commune-review/2', '14/QĐ-UBND', date '2026-09-02', 'UBND xã', 2026, 2026)""")
			.update();
		this.jdbc.sql("""
				insert into cycle_committee_case (case_key, committee_id)
				select 'commune-review/1', id from cycle_committee where decision_number = '13/QĐ-UBND'""").update();

		this.database.update();

		Office commune = Office.ofCommune("30295");
		assertTaken(commune, "12/qđ-ubnd");
		assertTaken(commune, "3/KH-UBND");
		assertTaken(commune, "13/QĐ-UBND");
		assertTaken(Office.named("UBND tỉnh An Giang"), "5/KH-UBND");
		assertThatNoException().as("certificates count apart").isThrownBy(() -> write(commune, "7"));
		assertThatNoException().as("committee that was taken back").isThrownBy(() -> write(commune, "14/QĐ-UBND"));
		assertThatNoException().isThrownBy(() -> write(Office.ofCommune("30304"), "12/QĐ-UBND"));
	}

	@Test
	void lettersThatAnsweredComplaintsStandInTheRegisterOfTheirCommune() {
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc
			.sql("""
					insert into cycle_village_review (review_year, village_code, village_name, sort_key, area_path, setting,
					rule_set, status, round_no, version) values (2026, '30295-01', 'Ấp', 'ap', '/91/30295/30295-01/', 'RURAL',
					'2022-2026', 'POSTED', 1, 0)""")
			.update();
		this.jdbc.sql("""
				insert into posting_complaint (kind, posting_id, village_review_id, round_no, household_name, left_out,
				complainant, content, received_at, recorded_at, recorded_by, status, letter_number, answered_on)
				select 'COMPLAINT', 1, id, 1, 'Lê', false, 'Trần', 'Sai', now(), now(), 'hoa', 'ANSWERED', '9/UBND',
				date '2026-10-09' from cycle_village_review""").update();

		this.database.update();

		assertTaken(Office.ofCommune("30295"), "9/UBND");
	}

	@Test
	void opinionGivenBeforeMayBeSaidOfAnotherCommuneToo() {
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc
			.sql("""
					insert into approval_report (commune_review_id, round_no, campaign_id, review_year, rule_set, commune_code,
					commune_name, area_path, number, signer, sent_on, received_on, frozen_at) values (7, 1, 1, 2026, '2022-2026',
					'30295', 'Xã', '/91/30295/', '1/BC', 'A', date '2026-10-01', date '2026-10-01', now())""")
			.update();
		this.jdbc.sql("""
				insert into approval_opinion (report_id, number, given_on, signer, body, late)
				select id, '20/SNNMT', date '2026-10-05', 'B', 'Sở NN&MT', false from approval_report""").update();
		this.jdbc
			.sql("""
					insert into approval_number values ('Sở NN&MT', 2026, 'PAPER', '20/SNNMT', 'opinion on commune-review/7')""")
			.update();
		OfficialNumbers numbers = new OfficialNumbers(new NumberTable(this.jdbc));

		this.database.update();

		Office office = Office.named("Sở NN&MT");
		assertThatNoException().isThrownBy(() -> numbers.record(office, OfficialNumbers.Matter.OPINION, "20/SNNMT",
				LocalDate.of(2026, 10, 5), "opinion on commune-review/8"));
	}

	private void assertTaken(Office office, String number) {
		assertThatThrownBy(() -> write(office, number)).isInstanceOf(NumberGivenTwice.class);
	}

	private void write(Office office, String number) {
		new OfficialNumbers(new NumberTable(this.jdbc)).record(office, OfficialNumbers.Series.PAPER, number, DAY,
				"another paper");
	}

}
