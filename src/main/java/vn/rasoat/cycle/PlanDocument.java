package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Level;

/**
 * A plan as a document of its office: number and date come from the office's register and
 * are recorded, never made up (kế hoạch, KH).
 *
 * @param number with the signs of the office, such as {@code 237/KH-UBND}
 * @param issuingBody such as UBND tỉnh Thanh Hóa
 * @param level {@code null} above the provinces
 */
public record PlanDocument(String number, LocalDate issuedOn, String issuingBody, @Nullable String signer,
		@Nullable String title, @Nullable Level level, @Nullable String unitCode, @Nullable String unitName) {

	public PlanDocument {
		number = number.strip();
		issuingBody = issuingBody.strip();
	}

}
