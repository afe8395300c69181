package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.List;

import vn.rasoat.cycle.Milestones;

/**
 * One of the demo's hamlets. The commune is real; its hamlets, like everybody in them,
 * are invented.
 *
 * @param households how many are on the list made of last year's
 */
record DemoVillage(String name, String head, String headName, int households, Milestones milestones) {

	static final String COMMUNE_CODE = "30478";

	/** The list is being made; the sample file is meant for it. */
	static final DemoVillage LISTING = new DemoVillage("Ấp Rạch Sen", "truongap.rachsen", "Huỳnh Văn Út", 12,
			until("2026-10-23", "2026-10-30", "2026-11-06"));

	/** Part of the visits are done, and they are late. */
	static final DemoVillage SURVEYING = new DemoVillage("Ấp Cồn Én", "truongap.conen", "Đặng Văn Tư", 10,
			until("2026-10-09", "2026-10-19", "2026-10-26"));

	/** The meeting has been convened. */
	static final DemoVillage MEETING = new DemoVillage("Ấp Bờ Tràm", "truongap.botram", "Mai Thị Sáu", 9,
			until("2026-10-06", "2026-10-14", "2026-10-20"));

	/** Had to meet twice; the minutes are due soon. */
	static final DemoVillage SIGNING = new DemoVillage("Ấp Kinh Điệp", "truongap.kinhdiep", "Lâm Văn Đước", 8,
			until("2026-10-09", "2026-10-12", "2026-10-13"));

	static final DemoVillage FINISHED = new DemoVillage("Ấp Gò Sậy", "truongap.gosay", "Bùi Văn Lực", 8,
			until("2026-10-02", "2026-10-07", "2026-10-09"));

	static final List<DemoVillage> ALL = List.of(LISTING, SURVEYING, MEETING, SIGNING, FINISHED);

	Cast cast() {
		return new Cast(DemoPeople.COMMUNE.reviewer(), this.head, DemoPeople.COMMUNE.officer());
	}

	private static Milestones until(String surveyed, String met, String signed) {
		return new Milestones(LocalDate.parse(surveyed), LocalDate.parse(met), LocalDate.parse(signed));
	}

}
