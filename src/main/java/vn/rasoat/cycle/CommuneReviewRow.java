package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.language.Vietnamese;

/** The stored form of a commune review. */
@Table("cycle_commune_review")
record CommuneReviewRow(@Id @Nullable Long id, long campaignId, int reviewYear, String communeCode, String communeName,
		String sortKey, String areaPath, String ruleSet, Status status, @Nullable LocalDate startedOn,
		@Nullable String modelVersion, @Column("round_no") int round, @Nullable String activeKey,
		@Version @Nullable Integer version) {

	static CommuneReviewRow opened(Campaign campaign, Unit commune) {
		return new CommuneReviewRow(null, campaign.id(), campaign.reviewYear(), commune.code(), commune.name(),
				Vietnamese.sortKey(commune.name()), commune.path().text(), campaign.ruleSet(), Status.WAITING, null,
				null, 1, commune.code() + "/" + campaign.reviewYear(), null);
	}

	CommuneReviewRow with(Status next) {
		String key = (next == Status.CANCELLED) ? null : this.activeKey;
		return new CommuneReviewRow(this.id, this.campaignId, this.reviewYear, this.communeCode, this.communeName,
				this.sortKey, this.areaPath, this.ruleSet, next, this.startedOn, this.modelVersion, this.round, key,
				this.version);
	}

	CommuneReviewRow started(LocalDate on, String version) {
		return new CommuneReviewRow(this.id, this.campaignId, this.reviewYear, this.communeCode, this.communeName,
				this.sortKey, this.areaPath, this.ruleSet, Status.PREPARING, on, version, this.round, this.activeKey,
				this.version);
	}

	CommuneReviewRow again() {
		return new CommuneReviewRow(this.id, this.campaignId, this.reviewYear, this.communeCode, this.communeName,
				this.sortKey, this.areaPath, this.ruleSet, Status.REVIEWING, this.startedOn, this.modelVersion,
				this.round + 1, this.activeKey, this.version);
	}

	CommuneReview toReview() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("not stored yet");
		}
		return new CommuneReview(known, this.campaignId, this.reviewYear, this.communeCode, this.communeName,
				new AreaPath(this.areaPath), this.ruleSet, this.status, this.startedOn, this.modelVersion, this.round);
	}

}
