package vn.rasoat.household;

/** Sex as it stands on the identity card. */
public enum Sex {

	MALE, FEMALE

}
