package vn.rasoat.posting;

import java.time.LocalDate;

/**
 * A complaint taken back while its re-check is not done. Who complains may do so at any
 * time, by a signed letter (Law on Complaints 02/2011/QH13, Art. 10).
 *
 * @param by who took it back: the complainant, or who may speak for him
 * @param on day on which it was taken back
 * @param paper the signed letter
 */
public record Withdrawal(String by, LocalDate on, String paper, String reason) {
}
