package vn.rasoat.household;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.Category;

/** What the journal is told about a list. */
@Component
class ListJournal {

	static final String RENAMED = "household.renamed";

	static final String CHANGED = "household.changed";

	/** The name of a head, where an act put it right. */
	static final String NAME = "name";

	/** Code of the household an act is about. */
	static final String CODE = "code";

	private final Journal journal;

	private final BusinessClock clock;

	ListJournal(Journal journal, BusinessClock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	void checkNotAhead(LocalDate day) {
		NotHappenedYet.check(day, this.clock.today());
	}

	void listed(VillageReview review, Household household, Origin origin, Category category,
			@Nullable Application application) {
		Map<String, Object> after = new LinkedHashMap<>();
		after.put("code", household.code());
		after.put("origin", origin);
		after.put("openingCategory", category);
		this.journal.record(new Act(review.caseKey(), "household.listed", household.headName(),
				(application != null) ? application.receivedOn() : this.clock.today(), null,
				(application != null) ? application.number() : null, null, Map.of(), after));
	}

	LocalDate today() {
		return this.clock.today();
	}

	void changed(VillageReview review, HouseholdFile before, HouseholdFile after, String reason) {
		changed(review, before, after, null, reason);
	}

	/**
	 * @param paper file it was taken from, if it was not typed
	 */
	void changed(VillageReview review, HouseholdFile before, HouseholdFile after, @Nullable String paper,
			@Nullable String reason) {
		Map<String, Object> was = new LinkedHashMap<>(said(before));
		Map<String, Object> is = new LinkedHashMap<>(said(after));
		is.put(CODE, after.household().code());
		if (!before.household().headName().equals(after.household().headName())) {
			was.put(NAME, before.household().headName());
			is.put(NAME, after.household().headName());
		}
		this.journal.record(new Act(review.caseKey(), CHANGED, after.household().headName(), this.clock.today(), null,
				paper, reason, was, is));
	}

	private static Map<String, Object> said(HouseholdFile file) {
		Household.Tags tags = file.household().tags();
		return Map.of("members", file.members().stream().map(ListJournal::said).toList(), "ethnicMinority",
				tags.ethnicMinority(), "noWorkCapacity", tags.noWorkCapacity(), "merit", tags.merit());
	}

	private static String said(Member member) {
		return Stream.of(member.fullName(), member.relation(), member.birth(), member.sex(), member.citizenId())
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
	}

	void takenOff(VillageReview review, ListedHousehold listed, String reason) {
		this.journal.record(new Act(review.caseKey(), "household.taken-off", listed.headName(), this.clock.today(),
				null, null, reason, Map.of("code", listed.code(), "origin", listed.origin()), Map.of()));
	}

	/**
	 * @param code of the household; later the journal is asked for the corrections of its
	 * name
	 */
	void renamed(VillageReview review, String code, Member member, String name, String reason) {
		this.journal.record(new Act(review.caseKey(), RENAMED, member.fullName(), this.clock.today(), null, null,
				reason, Map.of(NAME, member.fullName()), Map.of(NAME, name, CODE, code)));
	}

	void imported(VillageReview review, String fileName, String sha256, int listed) {
		this.journal.record(new Act(review.caseKey(), "household.imported", fileName, this.clock.today(), null,
				fileName, null, Map.of(), Map.of("households", listed, "sha256", sha256)));
	}

}
