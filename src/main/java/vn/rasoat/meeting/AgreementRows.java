package vn.rasoat.meeting;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a meeting said on each household, in the database. */
@Component
class AgreementRows {

	private final JdbcClient jdbc;

	AgreementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Agreement> of(long meetingId) {
		return this.jdbc.sql("select * from meeting_agreement where meeting_id = ? order by household_id")
			.param(meetingId)
			.query((row, number) -> new Agreement(row.getLong("household_id"), row.getInt("agreed"),
					row.getBoolean("accepted"), row.getString("remark")))
			.list();
	}

	/** Writes the votes; nothing is accepted before it is judged. */
	void replace(long meetingId, Collection<Proceedings.Named> votes) {
		this.jdbc.sql("delete from meeting_agreement where meeting_id = ?").param(meetingId).update();
		votes.forEach((vote) -> this.jdbc.sql("""
				insert into meeting_agreement (meeting_id, household_id, agreed, accepted, remark)
				values (?, ?, ?, false, ?)""")
			.params(meetingId, vote.householdId(), vote.agreed(), vote.remark())
			.update());
	}

	void judged(long meetingId, long householdId, boolean accepted) {
		this.jdbc.sql("update meeting_agreement set accepted = ? where meeting_id = ? and household_id = ?")
			.params(accepted, meetingId, householdId)
			.update();
	}

}
