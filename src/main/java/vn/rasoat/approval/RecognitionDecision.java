package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A decision of recognition (Mẫu số 02, QĐ 24/2021/QĐ-TTg, Art. 4.6).
 *
 * @param late whether it was signed after the last day of the yearly review; it holds all
 * the same
 * @param certificatesDueOn last day of the rule set for what follows from it
 * @param households as they stood in the report it rests on
 */
public record RecognitionDecision(long id, CommuneReport report, String number, LocalDate signedOn, String signer,
		boolean late, @Nullable LocalDate certificatesDueOn, List<ReportLine> households) {

	public RecognitionDecision {
		households = List.copyOf(households);
	}

	/** Households on one of the resulting lists. */
	public List<ReportLine> on(ResultList list) {
		return this.households.stream().filter(list::has).toList();
	}

}
