package vn.rasoat.procedure.village;

/**
 * What a commune officer enters on the signed minutes; component names are the keys in
 * {@code receive-minutes.form}.
 */
record ReceiveMinutesForm(int copies, boolean signedByChair, boolean signedBySecretary, boolean signedByHouseholds,
		long paperId) {
}
