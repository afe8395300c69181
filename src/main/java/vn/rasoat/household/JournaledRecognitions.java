package vn.rasoat.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

@Service
@Transactional
class JournaledRecognitions implements Recognitions {

	private final JdbcClient jdbc;

	private final Households households;

	private final RegisterWriting writing;

	private final Journal journal;

	private final BusinessClock clock;

	JournaledRecognitions(JdbcClient jdbc, Households households, RegisterWriting writing, Journal journal,
			BusinessClock clock) {
		this.jdbc = jdbc;
		this.households = households;
		this.writing = writing;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	public void recognise(long householdId, HouseholdStatus status, String caseKey) {
		Household household = this.households.get(householdId);
		HouseholdStatus before = this.households.historyOf(householdId)
			.stream()
			.filter((it) -> it.inYear() == status.inYear())
			.findFirst()
			.orElse(null);
		if (before != null) {
			this.jdbc.sql("delete from household_status where household_id = ? and status_year = ?")
				.params(householdId, status.inYear())
				.update();
		}
		this.writing.writeStatus(householdId, status);
		LocalDate day = (status.decisionDate() != null) ? status.decisionDate() : this.clock.today();
		this.journal.record(new Act(caseKey, "household.recognised", household.headName(), day, null,
				status.decisionNumber(), null, of(before), of(status)));
	}

	private static Map<String, Object> of(@Nullable HouseholdStatus status) {
		Map<String, Object> told = new LinkedHashMap<>();
		if (status != null) {
			told.put("year", status.inYear());
			told.put("category", status.category());
			told.put("incomePoints", status.incomePoints());
			told.put("deprivationPoints", status.deprivationPoints());
			told.put("decisionNumber", status.decisionNumber());
		}
		return told;
	}

}
