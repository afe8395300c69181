package vn.rasoat.cycle;

import java.time.LocalDate;

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
		String areaPath, Setting setting, String ruleSet, LocalDate surveyBy, LocalDate meetingBy, LocalDate minutesBy,
		VillageReview.Status status, @Nullable LocalDate startedOn, @Nullable String modelVersion,
		@Column("round_no") int round, @Nullable String activeKey, @Version @Nullable Integer version) {

	static VillageReviewRow opened(Unit village, Setting setting, int year, String ruleSet, Milestones milestones) {
		return new VillageReviewRow(null, year, village.code(), village.name(), Vietnamese.sortKey(village.name()),
				village.path().text(), setting, ruleSet, milestones.surveyBy(), milestones.meetingBy(),
				milestones.minutesBy(), VillageReview.Status.PREPARING, null, null, 1, village.code() + "/" + year,
				null);
	}

	VillageReviewRow with(VillageReview.Status status, @Nullable LocalDate startedOn, @Nullable String modelVersion,
			int round) {
		String key = (status == VillageReview.Status.CANCELLED) ? null : this.activeKey;
		return new VillageReviewRow(this.id, this.reviewYear, this.villageCode, this.villageName, this.sortKey,
				this.areaPath, this.setting, this.ruleSet, this.surveyBy, this.meetingBy, this.minutesBy, status,
				startedOn, modelVersion, round, key, this.version);
	}

	VillageReview toReview() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("not stored yet");
		}
		return new VillageReview(known, this.reviewYear, this.villageCode, this.villageName,
				new AreaPath(this.areaPath), this.setting, this.ruleSet,
				new Milestones(this.surveyBy, this.meetingBy, this.minutesBy), this.status, this.startedOn,
				this.modelVersion, this.round);
	}

}
