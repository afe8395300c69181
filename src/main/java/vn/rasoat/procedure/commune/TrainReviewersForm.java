package vn.rasoat.procedure.commune;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.procedure.people.ParticipantRow;

/**
 * What a commune officer enters about the training; component names are the keys in
 * {@code train-reviewers.form}.
 */
record TrainReviewersForm(String place, String organiser, @Nullable List<String> reviewers, @Nullable String untrained,
		@Nullable List<String> heads, @Nullable List<ParticipantRow> others) {
}
