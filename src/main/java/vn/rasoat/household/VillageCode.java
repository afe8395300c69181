package vn.rasoat.household;

/** Codes of villages: the commune's, a hyphen and a number. */
final class VillageCode {

	private VillageCode() {
	}

	static String communeOf(String villageCode) {
		return villageCode.substring(0, villageCode.lastIndexOf('-'));
	}

}
