package vn.rasoat.procedure.campaign;

/**
 * The decision of approval; component names are the keys in {@code approve-results.form}.
 */
record ApproveResultsForm(String decisionNumber, String body, String signer) {
}
