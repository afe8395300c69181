package vn.rasoat.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.Committee.Body;
import vn.rasoat.cycle.Committee.Decision;
import vn.rasoat.cycle.Committee.Member;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;

@Repository
@Transactional
class StoredCommittees implements Committees {

	private final JdbcClient jdbc;

	private final OfficialNumbers numbers;

	StoredCommittees(JdbcClient jdbc, OfficialNumbers numbers) {
		this.jdbc = jdbc;
		this.numbers = numbers;
	}

	@Override
	public Optional<Committee> of(String caseKey) {
		return this.jdbc.sql("""
				select c.* from cycle_committee c join cycle_committee_case k on k.committee_id = c.id
				where k.case_key = ?""").param(caseKey).query(this::committee).optional();
	}

	@Override
	public Optional<Committee> standing(String unitCode, int year) {
		return this.jdbc.sql("""
				select * from cycle_committee where unit_code = ? and from_year <= ? and to_year >= ?
				and to_year > from_year order by decided_on desc, id desc limit 1""")
			.params(unitCode, year, year)
			.query(this::committee)
			.optional();
	}

	@Override
	public Committee setUp(String caseKey, NewCommittee committee) {
		long heads = committee.members().stream().filter((it) -> it.head() && it.body() == Body.COMMITTEE).count();
		if (heads != 1) {
			throw new CommitteeWithoutHead();
		}
		if (committee.toYear() < committee.fromYear()) {
			throw new CommitteePeriodUnfit(committee.fromYear(), committee.toYear());
		}
		this.numbers.record(
				CaseKey.COMMUNE_REVIEW.names(caseKey) ? Office.ofCommune(committee.unitCode())
						: Office.named(committee.decision().issuingBody()),
				Series.PAPER, committee.decision().number(), committee.decision().decidedOn(), paper(caseKey));
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into cycle_committee (unit_code, unit_name, case_key, decision_number, decided_on, issuing_body,
				from_year, to_year) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(committee.unitCode(), committee.unitName(), caseKey, committee.decision().number(),
					committee.decision().decidedOn(), committee.decision().issuingBody(), committee.fromYear(),
					committee.toYear())
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Long.class));
		for (int place = 0; place < committee.members().size(); place++) {
			insert(id, place, committee.members().get(place));
		}
		return keep(caseKey, id);
	}

	@Override
	public Committee keep(String caseKey, long committeeId) {
		this.jdbc.sql("delete from cycle_committee_case where case_key = ?").param(caseKey).update();
		this.jdbc.sql("insert into cycle_committee_case (case_key, committee_id) values (?, ?)")
			.params(caseKey, committeeId)
			.update();
		return of(caseKey).orElseThrow();
	}

	@Override
	public void release(String caseKey) {
		this.jdbc.sql("delete from cycle_committee_case where case_key = ?").param(caseKey).update();
		unused(caseKey).forEach((committee) -> {
			delete(committee);
			this.numbers.release(paper(caseKey));
		});
	}

	/** Set up by the case and kept by no other: it never stood. */
	private List<Long> unused(String caseKey) {
		return this.jdbc.sql(
				"select id from cycle_committee where case_key = ? and id not in (select committee_id from cycle_committee_case)")
			.param(caseKey)
			.query(Long.class)
			.list();
	}

	private void delete(long committee) {
		this.jdbc.sql("delete from cycle_committee_member where committee_id = ?").param(committee).update();
		this.jdbc.sql("delete from cycle_committee where id = ?").param(committee).update();
	}

	private static String paper(String caseKey) {
		return "committee of " + caseKey;
	}

	private void insert(long committee, int place, Member member) {
		this.jdbc.sql("""
				insert into cycle_committee_member (committee_id, place_no, body, full_name, position, agency,
				area_assigned, head) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(committee, place, member.body().name(), member.fullName(), member.position(), member.agency(),
					member.areaAssigned(), member.head())
			.update();
	}

	private Committee committee(ResultSet row, int number) throws SQLException {
		long id = row.getLong("id");
		Decision decision = new Decision(row.getString("decision_number"), row.getDate("decided_on").toLocalDate(),
				row.getString("issuing_body"));
		return new Committee(id, row.getString("unit_code"), row.getString("unit_name"), decision,
				row.getInt("from_year"), row.getInt("to_year"), members(id));
	}

	private List<Member> members(long committee) {
		return this.jdbc.sql("select * from cycle_committee_member where committee_id = ? order by place_no")
			.param(committee)
			.query((row, number) -> new Member(Body.valueOf(row.getString("body")), row.getString("full_name"),
					row.getString("position"), row.getString("agency"), row.getString("area_assigned"),
					row.getBoolean("head")))
			.list();
	}

}
