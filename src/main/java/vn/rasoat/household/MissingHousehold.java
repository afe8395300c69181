package vn.rasoat.household;

/** A household on the list that the file does not have; it stays. */
record MissingHousehold(String headName, String code, String villageName) {

}
