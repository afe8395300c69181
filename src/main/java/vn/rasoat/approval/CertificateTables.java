package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.Certificate.Box;
import vn.rasoat.approval.Certificates.HandedOut;
import vn.rasoat.approval.Certificates.Letter;
import vn.rasoat.approval.Certificates.Means;
import vn.rasoat.approval.Certificates.Refused;
import vn.rasoat.ruleset.Category;

/** Rows of certificates, notices and refusals. */
@Component
class CertificateTables {

	private final JdbcClient jdbc;

	CertificateTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Certificate> of(long householdId) {
		return this.jdbc.sql("select * from approval_certificate where household_id = ? order by id desc")
			.param(householdId)
			.query((row, number) -> new Certificate(row.getLong("id"), householdId, row.getString("number"),
					row.getObject("issued_on", LocalDate.class), row.getInt("first_year"), row.getInt("last_year"),
					boxes(row.getLong("id"))))
			.list();
	}

	long insert(long householdId, String number, LocalDate issuedOn, int firstYear, int lastYear) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into approval_certificate (household_id, number, issued_on, first_year, last_year)
				values (?, ?, ?, ?, ?)""").params(householdId, number, issuedOn, firstYear, lastYear).update(key, "id");
		return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
	}

	void fill(long certificateId, Box box) {
		this.jdbc.sql("""
				insert into approval_certificate_box (certificate_id, box_year, category, decision_id, delivered_on)
				values (?, ?, ?, ?, ?)""")
			.params(certificateId, box.inYear(), box.category().name(), box.decisionId(), box.deliveredOn())
			.update();
	}

	void tell(long decisionId, long householdId, LocalDate toldOn, Means means) {
		this.jdbc.sql("insert into approval_notice (decision_id, household_id, told_on, means) values (?, ?, ?, ?)")
			.params(decisionId, householdId, toldOn, means.name())
			.update();
	}

	void refuse(long decisionId, Refused refused, LocalDate day) {
		this.jdbc.sql("""
				insert into approval_refusal (decision_id, household_id, number, refused_on, reason)
				values (?, ?, ?, ?, ?)""")
			.params(decisionId, refused.householdId(), refused.number().strip(), day, refused.reason().strip())
			.update();
	}

	int count(String table, long decisionId) {
		return this.jdbc.sql("select count(*) from approval_" + table + " where decision_id = ?")
			.param(decisionId)
			.query(Integer.class)
			.single();
	}

	/** Certificates whose first box was filled by this decision. */
	int newOnes(long decisionId) {
		return this.jdbc.sql("""
				select count(*) from approval_certificate_box b join approval_certificate c on c.id = b.certificate_id
				where b.decision_id = ? and b.box_year = c.first_year""")
			.param(decisionId)
			.query(Integer.class)
			.single();
	}

	List<HandedOut> handedOut(long decisionId) {
		return this.jdbc.sql("""
				select c.household_id, c.number, c.first_year, b.box_year, b.category, b.delivered_on
				from approval_certificate_box b join approval_certificate c on c.id = b.certificate_id
				where b.decision_id = ? order by c.id""")
			.param(decisionId)
			.query((row, number) -> new HandedOut(row.getLong("household_id"), row.getString("number"),
					row.getInt("first_year") == row.getInt("box_year"), row.getInt("box_year"),
					Category.valueOf(row.getString("category")), row.getObject("delivered_on", LocalDate.class)))
			.list();
	}

	List<Letter> letters(long decisionId) {
		return this.jdbc.sql("select * from approval_refusal where decision_id = ? order by number")
			.param(decisionId)
			.query((row, number) -> new Letter(row.getLong("household_id"), row.getString("number"),
					row.getObject("refused_on", LocalDate.class), row.getString("reason")))
			.list();
	}

	private List<Box> boxes(long certificateId) {
		return this.jdbc.sql("select * from approval_certificate_box where certificate_id = ? order by box_year")
			.param(certificateId)
			.query((row, number) -> new Box(row.getInt("box_year"), Category.valueOf(row.getString("category")),
					row.getLong("decision_id"), row.getObject("delivered_on", LocalDate.class)))
			.list();
	}

}
