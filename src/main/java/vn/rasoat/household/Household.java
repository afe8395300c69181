package vn.rasoat.household;

import org.jspecify.annotations.Nullable;

/**
 * A household in the register of a commune.
 *
 * @param code unique in the whole register; it stays when the household moves to another
 * village
 */
public record Household(long id, String code, String communeCode, String villageCode, String headName,
		@Nullable String address, @Nullable String ethnicity, Tags tags) {

	/**
	 * What the law looks at besides the points.
	 *
	 * @param ethnicMinority DTTS
	 * @param noWorkCapacity nobody is able to work (KNLĐ)
	 * @param merit a member has merit for the revolution (TVCCCM)
	 */
	public record Tags(boolean ethnicMinority, boolean noWorkCapacity, boolean merit) {

		public static final Tags NONE = new Tags(false, false, false);

	}

}
