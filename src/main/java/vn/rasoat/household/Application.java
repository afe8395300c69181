package vn.rasoat.household;

import java.time.LocalDate;

/**
 * The Giấy đề nghị rà soát (Mẫu số 01) on which a household is added, with the date and
 * number of its receipt.
 */
public record Application(LocalDate receivedOn, String number) {
}
