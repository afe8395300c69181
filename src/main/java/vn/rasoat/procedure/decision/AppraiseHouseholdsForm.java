package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the specialist proposes; component names are the keys in
 * {@code appraise-households.form}.
 */
record AppraiseHouseholdsForm(LocalDate happenedOn, @Nullable List<ReturnedHousehold> returns, @Nullable String note,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {
}
