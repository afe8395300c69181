package vn.rasoat.procedure.decision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the specialist proposes; component names are the keys in
 * {@code appraise-households.form}.
 */
record AppraiseHouseholdsForm(@Nullable List<ReturnedHousehold> returns, @Nullable String note) {
}
