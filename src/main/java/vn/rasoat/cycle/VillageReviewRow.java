package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.language.Vietnamese;

/**
 * The stored form of a village review; its version refuses a write that rests on an old
 * reading.
 */
@Table("cycle_village_review")
record VillageReviewRow(@Id @Nullable Long id, int reviewYear, String villageCode, String villageName, String sortKey,
		String areaPath, Setting setting, String ruleSet, @Nullable LocalDate surveyBy, @Nullable LocalDate meetingBy,
		@Nullable LocalDate minutesBy, @Nullable Long communeReviewId, VillageReview.Status status,
		@Nullable LocalDate startedOn, @Nullable String modelVersion, @Column("round_no") int round,
		@Nullable String activeKey, @Version @Nullable Integer version) {

	static VillageReviewRow opened(Unit village, Setting setting, int year, String ruleSet, Milestones milestones) {
		return new VillageReviewRow(null, year, village.code(), village.name(), Vietnamese.sortKey(village.name()),
				village.path().text(), setting, ruleSet, milestones.surveyBy(), milestones.meetingBy(),
				milestones.minutesBy(), null, VillageReview.Status.PREPARING, null, null, 1,
				village.code() + "/" + year, null);
	}

	/** A village of a commune's review: its dates stand in the plan. */
	static VillageReviewRow opened(Unit village, Setting setting, CommuneReview commune) {
		return new VillageReviewRow(null, commune.reviewYear(), village.code(), village.name(),
				Vietnamese.sortKey(village.name()), village.path().text(), setting, commune.ruleSet(), null, null, null,
				commune.id(), VillageReview.Status.PREPARING, null, null, 1,
				village.code() + "/" + commune.reviewYear(), null);
	}

	/** The list made for the village alone becomes the one of its commune's review. */
	VillageReviewRow partOf(CommuneReview commune) {
		return new VillageReviewRow(this.id, this.reviewYear, this.villageCode, this.villageName, this.sortKey,
				this.areaPath, this.setting, commune.ruleSet(), null, null, null, commune.id(), this.status,
				this.startedOn, this.modelVersion, this.round, this.activeKey, this.version);
	}

	VillageReviewRow with(VillageReview.Status status) {
		return with(status, this.startedOn, this.modelVersion, this.round);
	}

	VillageReviewRow with(VillageReview.Status status, @Nullable LocalDate startedOn, @Nullable String modelVersion,
			int round) {
		String key = (status == VillageReview.Status.CANCELLED) ? null : this.activeKey;
		return new VillageReviewRow(this.id, this.reviewYear, this.villageCode, this.villageName, this.sortKey,
				this.areaPath, this.setting, this.ruleSet, this.surveyBy, this.meetingBy, this.minutesBy,
				this.communeReviewId, status, startedOn, modelVersion, round, key, this.version);
	}

	/** The dates given to the village itself. */
	Milestones ownMilestones() {
		return new Milestones(Objects.requireNonNull(this.surveyBy), Objects.requireNonNull(this.meetingBy),
				Objects.requireNonNull(this.minutesBy));
	}

	VillageReview toReview(Milestones milestones) {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("not stored yet");
		}
		return new VillageReview(known, this.reviewYear, this.villageCode, this.villageName,
				new AreaPath(this.areaPath), this.setting, this.ruleSet, milestones, this.status, this.startedOn,
				this.modelVersion, this.round, this.communeReviewId);
	}

}
