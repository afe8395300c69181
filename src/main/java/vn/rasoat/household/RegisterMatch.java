package vn.rasoat.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.NewHousehold.NewMember;

/**
 * Recognises the households of a file in the register: by their code, by the number of
 * the head, and where the head has none by village, name and year of birth.
 */
final class RegisterMatch {

	private final Map<Long, Household> households;

	private final Map<String, Household> byCode;

	private final Map<String, Long> byCitizenId = new HashMap<>();

	private final Map<String, Household> byHeadsNumber = new HashMap<>();

	private final Map<String, Long> byHead = new HashMap<>();

	/**
	 * @param people members of the commune's households, and whoever has a number that
	 * the file has
	 */
	RegisterMatch(List<Household> households, List<Member> people) {
		this.households = households.stream().collect(Collectors.toMap(Household::id, Function.identity()));
		this.byCode = households.stream().collect(Collectors.toMap(Household::code, Function.identity()));
		for (Member person : people) {
			if (person.citizenId() != null) {
				this.byCitizenId.put(person.citizenId(), person.householdId());
			}
			Household household = this.households.get(person.householdId());
			if (person.head() && household != null) {
				if (person.citizenId() != null) {
					this.byHeadsNumber.put(person.citizenId(), household);
				}
				this.byHead.put(head(household.villageCode(), person.fullName(), person.birth()), household.id());
			}
		}
	}

	void match(FileHousehold household) {
		if (household.members().isEmpty() || household.village().isEmpty()) {
			return;
		}
		String villageCode = household.village().get().code();
		Household registered = find(household, villageCode);
		if (registered != null) {
			household.isRegisteredAs(registered);
			if (!registered.villageCode().equals(villageCode)) {
				household.fault(household.headRow(), Column.VILLAGE, CellFault.CODE_ELSEWHERE, registered.code());
			}
		}
		for (SourceRow row : household.rows()) {
			String number = row.citizenId();
			Long other = (number != null) ? this.byCitizenId.get(number) : null;
			if (other != null && (registered == null || registered.id() != other)) {
				Household elsewhere = this.households.get(other);
				household.fault(row, Column.CITIZEN_ID, CellFault.CITIZEN_ID_ELSEWHERE,
						(elsewhere != null) ? elsewhere.code() : "");
			}
		}
	}

	private @Nullable Household find(FileHousehold household, String villageCode) {
		String code = household.cell(Column.CODE);
		if (code != null && this.byCode.containsKey(code)) {
			return this.byCode.get(code);
		}
		NewMember head = household.members().get(0);
		if (head.citizenId() != null) {
			return this.byHeadsNumber.get(head.citizenId());
		}
		Long id = this.byHead.get(head(villageCode, head.fullName(), head.birth()));
		return (id != null) ? this.households.get(id) : null;
	}

	private static String head(String villageCode, String name, @Nullable Birth birth) {
		return villageCode + "|" + PersonName.identity(name, birth);
	}

}
