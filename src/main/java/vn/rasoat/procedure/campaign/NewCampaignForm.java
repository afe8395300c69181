package vn.rasoat.procedure.campaign;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A campaign to be opened.
 *
 * @param communes codes of the communes taken in
 */
record NewCampaignForm(
		@NotBlank(message = "{procedure.campaign.new.name.missing}") @Size(max = 200,
				message = "{procedure.campaign.new.name.long}") @Nullable String name,
		@NotNull(message = "{procedure.new.year.missing}") @Min(value = 2016,
				message = "{procedure.campaign.new.year.unfit}") @Max(value = 2100,
						message = "{procedure.campaign.new.year.unfit}") @Nullable Integer reviewYear,
		@NotBlank(message = "{procedure.campaign.new.lead.missing}") @Nullable String lead, @Nullable String ruleSet,
		@Nullable String secondRuleSet,
		@NotEmpty(message = "{procedure.campaign.new.communes.missing}") @Nullable List<String> communes) {
}
