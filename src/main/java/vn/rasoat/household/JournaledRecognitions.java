package vn.rasoat.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

@Service
@Transactional
class JournaledRecognitions implements Recognitions {

	private final Households households;

	private final RegisterWriting writing;

	private final Departures departures;

	private final Journal journal;

	private final BusinessClock clock;

	JournaledRecognitions(Households households, RegisterWriting writing, Departures departures, Journal journal,
			BusinessClock clock) {
		this.households = households;
		this.writing = writing;
		this.departures = departures;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	public void recognise(long householdId, HouseholdStatus status, String caseKey) {
		HouseholdStatus before = withdrawn(householdId, status.inYear());
		this.writing.writeStatus(householdId, status);
		LocalDate day = (status.decisionDate() != null) ? status.decisionDate() : this.clock.today();
		this.journal.record(new Act(caseKey, "household.recognised", name(householdId), day, null,
				status.decisionNumber(), null, of(before), of(status)));
	}

	@Override
	public void depart(long householdId, Departure departure, String caseKey) {
		HouseholdStatus before = withdrawn(householdId, departure.inYear());
		this.departures.write(householdId, departure);
		this.journal.record(new Act(caseKey, "household.departed", name(householdId), departure.decisionDate(), null,
				departure.decisionNumber(), null, of(before),
				Map.of("year", departure.inYear(), "outcome", departure.why().name())));
	}

	/** What was known of the year before, which is replaced. */
	private @Nullable HouseholdStatus withdrawn(long householdId, int inYear) {
		HouseholdStatus before = this.households.historyOf(householdId)
			.stream()
			.filter((it) -> it.inYear() == inYear)
			.findFirst()
			.orElse(null);
		this.writing.removeStatus(householdId, inYear);
		this.departures.remove(householdId, inYear);
		return before;
	}

	private String name(long householdId) {
		return this.households.get(householdId).headName();
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
