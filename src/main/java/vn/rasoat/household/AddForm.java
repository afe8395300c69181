package vn.rasoat.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.ruleset.Category;

/**
 * A household to be added, as it was typed. Everything is text, so that what was wrong
 * can be shown again.
 */
record AddForm(String origin, String householdId, String headName, String birth, String sex, String citizenId,
		String ethnicity, String address, String category, String receivedOn, String number, PeopleForm people) {

	/** What was not sent is as if left empty. */
	AddForm(@Nullable String origin, @Nullable String householdId, @Nullable String headName, @Nullable String birth,
			@Nullable String sex, @Nullable String citizenId, @Nullable String ethnicity, @Nullable String address,
			@Nullable String category, @Nullable String receivedOn, @Nullable String number,
			@Nullable PeopleForm people) {
		this.origin = (origin != null) ? origin : Origin.APPLICANT.name();
		this.householdId = text(householdId);
		this.headName = text(headName);
		this.birth = text(birth);
		this.sex = text(sex);
		this.citizenId = text(citizenId);
		this.ethnicity = text(ethnicity);
		this.address = text(address);
		this.category = text(category);
		this.receivedOn = text(receivedOn);
		this.number = text(number);
		this.people = (people != null) ? people : PeopleForm.empty();
	}

	static AddForm empty() {
		return new AddForm(null, null, null, null, null, null, null, null, null, null, null, null);
	}

	public boolean applicant() {
		return !Origin.CURRENT_LIST.name().equals(this.origin);
	}

	public boolean registered() {
		return this.householdId.matches("\\d{1,18}");
	}

	/** Keys of what is wrong, by field. */
	Map<String, String> errors() {
		Map<String, String> errors = new LinkedHashMap<>();
		if (!registered()) {
			put(errors, "headName", PersonName.isFit(PersonName.tidy(this.headName)));
			put(errors, "birth", this.birth.isEmpty() || CellReading.birth(this.birth).isPresent());
			put(errors, "sex", this.sex.isEmpty() || CellReading.sex(this.sex).isPresent());
			put(errors, "citizenId", this.citizenId.isEmpty() || CitizenId.isFit(this.citizenId));
			put(errors, "ethnicity", this.ethnicity.length() <= Column.ETHNICITY.longest());
			put(errors, "address", this.address.length() <= Column.CAUSE.longest());
			put(errors, "category", applicant() || chosenCategory().isPresent());
		}
		if (applicant()) {
			put(errors, "receivedOn", day().isPresent());
			put(errors, "number", !this.number.isEmpty() && this.number.length() <= Column.DECISION.longest());
		}
		return errors;
	}

	Application application() {
		return new Application(day().orElseThrow(), this.number);
	}

	AddForm withRow(String row) {
		return new AddForm(this.origin, this.householdId, this.headName, this.birth, this.sex, this.citizenId,
				this.ethnicity, this.address, this.category, this.receivedOn, this.number, this.people.withRow(row));
	}

	/** Faults of the other members; a household of the register keeps its own. */
	List<CellError> faults(LocalDate today) {
		return registered() ? List.of() : new PeopleCheck(today).check(this.people, false, this.citizenId).errors();
	}

	NewHousehold household(String headRelation, LocalDate today) {
		NewMember head = new NewMember(this.headName, headRelation,
				this.birth.isEmpty() ? null : CellReading.birth(this.birth).orElseThrow(),
				this.sex.isEmpty() ? null : CellReading.sex(this.sex).orElseThrow(), orNull(this.citizenId),
				orNull(this.ethnicity));
		List<NewMember> members = new ArrayList<>(List.of(head));
		members.addAll(new PeopleCheck(today).check(this.people, false, this.citizenId).members());
		return new NewHousehold(null, orNull(this.address), orNull(this.ethnicity), this.people.tags(), members);
	}

	Optional<Category> chosenCategory() {
		return List.of(Category.POOR, Category.NEAR_POOR)
			.stream()
			.filter((one) -> one.name().equals(this.category))
			.findFirst();
	}

	private Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(this.receivedOn));
		}
		catch (DateTimeException ex) {
			return CellReading.day(this.receivedOn);
		}
	}

	private static void put(Map<String, String> errors, String field, boolean fits) {
		if (!fits) {
			errors.put(field, "household.add.error." + field);
		}
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
