package vn.rasoat.procedure.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.procedure.people.ParticipantRow;

/**
 * What the lead authority enters about the launch conference; component names are the
 * keys in {@code launch-campaign.form}.
 */
record LaunchCampaignForm(String place, String organiser, @Nullable Boolean withTraining,
		@Nullable List<String> officers, @Nullable String officersAbsent, @Nullable List<ParticipantRow> others,
		@Nullable String questions) {
}
