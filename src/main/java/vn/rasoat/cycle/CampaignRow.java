package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.language.Vietnamese;

/** The stored form of a campaign. */
@Table("cycle_campaign")
record CampaignRow(@Id @Nullable Long id, String name, int reviewYear, String leadCode, String leadName,
		String areaPath, String ruleSet, @Nullable String secondRuleSet, Campaign.Status status,
		@Nullable LocalDate startedOn, @Nullable String modelVersion, @Nullable String activeKey,
		@Version @Nullable Integer version) {

	static CampaignRow opened(NewCampaign campaign, Unit lead, String ruleSet) {
		String name = campaign.name().strip();
		return new CampaignRow(null, name, campaign.reviewYear(), lead.code(), lead.name(), lead.path().text(), ruleSet,
				campaign.secondRuleSet(), Campaign.Status.PREPARING, null, null,
				activeKey(lead.code(), campaign.reviewYear(), name), null);
	}

	static String activeKey(String leadCode, int year, String name) {
		return leadCode + "/" + year + "/" + Vietnamese.plain(name);
	}

	CampaignRow with(Campaign.Status status, @Nullable LocalDate startedOn, @Nullable String modelVersion) {
		String key = (status == Campaign.Status.CANCELLED) ? null : this.activeKey;
		return new CampaignRow(this.id, this.name, this.reviewYear, this.leadCode, this.leadName, this.areaPath,
				this.ruleSet, this.secondRuleSet, status, startedOn, modelVersion, key, this.version);
	}

	Campaign toCampaign() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("not stored yet");
		}
		return new Campaign(known, this.name, this.reviewYear, this.leadCode, this.leadName,
				new AreaPath(this.areaPath), this.ruleSet, this.secondRuleSet, this.status, this.startedOn,
				this.modelVersion);
	}

}
