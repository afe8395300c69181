package vn.rasoat.access;

import java.util.Locale;

/**
 * What a person may be in an area. The key is the candidate group in the process models.
 */
public enum Role {

	/** Changes accounts, units, calendars and rules. */
	ADMIN,
	/** Công chức được giao nhiệm vụ làm công tác giảm nghèo cấp xã. */
	COMMUNE_OFFICER,
	/** Rà soát viên; điều tra viên in 2016-2020. */
	REVIEWER,
	/** Trưởng thôn, trưởng ấp, tổ trưởng tổ dân phố. */
	VILLAGE_HEAD,
	/** Chủ tịch UBND cấp xã. */
	COMMUNE_CHAIR,
	/**
	 * Chuyên viên cơ quan thường trực của Ban Chỉ đạo: Phòng LĐ-TB&XH of a district until
	 * 30/06/2025, the department of a province.
	 */
	LEAD_OFFICER,
	/**
	 * Who signs opinions and approvals above the commune: Chủ tịch UBND cấp huyện until
	 * 30/06/2025, the provincial body since.
	 */
	UPPER_LEADER,
	/** Người theo dõi, đôn đốc. */
	SUPERVISOR,
	/** Reads everything of an area, changes nothing. */
	INSPECTOR;

	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Role ofKey(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
