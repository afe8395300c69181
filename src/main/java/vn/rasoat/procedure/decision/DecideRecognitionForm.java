package vn.rasoat.procedure.decision;

/**
 * The decision as it was signed; component names are the keys in
 * {@code decide-recognition.form}.
 */
record DecideRecognitionForm(String decisionNumber, String signer) {
}
