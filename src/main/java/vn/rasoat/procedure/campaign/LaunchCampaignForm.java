package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.procedure.commune.ParticipantRow;

/**
 * What the lead authority enters about the launch conference; component names are the
 * keys in {@code launch-campaign.form}.
 */
record LaunchCampaignForm(LocalDate happenedOn, String place, String organiser, @Nullable Boolean withTraining,
		@Nullable List<String> officers, @Nullable String officersAbsent, @Nullable List<ParticipantRow> others,
		@Nullable String questions, @Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper,
		@Nullable String lateReason) {
}
