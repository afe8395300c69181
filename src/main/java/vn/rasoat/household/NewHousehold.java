package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A household to be written into the register.
 *
 * @param code the code it already has elsewhere, or {@code null} for the next free one of
 * the commune
 * @param members head first
 */
public record NewHousehold(@Nullable String code, @Nullable String address, @Nullable String ethnicity,
		Household.Tags tags, List<NewMember> members) {

	public NewMember head() {
		return this.members.get(0);
	}

	/** A member to be written into the register. */
	public record NewMember(String fullName, String relation, @Nullable Birth birth, @Nullable Sex sex,
			@Nullable String citizenId, @Nullable String ethnicity) {

		public NewMember {
			fullName = PersonName.of(fullName);
			if (citizenId != null && !fits(citizenId, birth, sex)) {
				throw new CitizenIdUnfit(citizenId);
			}
		}

		private static boolean fits(String citizenId, @Nullable Birth birth, @Nullable Sex sex) {
			CitizenId number = new CitizenId(citizenId);
			return CitizenId.isFit(citizenId) && number.agreesWith(birth) && (sex == null || number.agreesWith(sex));
		}

	}

}
