package vn.rasoat.audit;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One act for the journal. Who entered it and when is added by the journal itself.
 *
 * @param caseKey what it belongs to, such as {@code village-review/12}; {@code admin} for
 * administration
 * @param action key of the act, such as {@code survey.recorded}; named in the messages
 * files
 * @param subject what it was about in words, such as the household's head; may be
 * {@code null}
 * @param happenedOn day on which it happened in the field
 * @param onBehalfOf who signed or acted on paper, when somebody else enters it
 * @param paper number or name of the paper it rests on
 * @param reason why it was entered late, withdrawn or changed
 */
public record Act(String caseKey, String action, @Nullable String subject, LocalDate happenedOn,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String reason, Map<String, ?> before,
		Map<String, ?> after) {

	public static Act of(String caseKey, String action, @Nullable String subject, LocalDate happenedOn,
			Map<String, ?> after) {
		return new Act(caseKey, action, subject, happenedOn, null, null, null, Map.of(), after);
	}

}
