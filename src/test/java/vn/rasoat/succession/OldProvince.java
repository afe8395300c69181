package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

/** A province whose district and communes ceased on a day, for one test. */
public record OldProvince(JdbcClient jdbc, Areas areas, String code, String district) {

	public static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

	public static final LocalDate LAST_DAY = CHANGE.minusDays(1);

	public static final LocalDate ALWAYS = LocalDate.of(2015, 1, 1);

	public static OldProvince in(JdbcClient jdbc, Areas areas) {
		OldProvince one = new OldProvince(jdbc, areas, free(jdbc), free(jdbc));
		one.insert(one.code, "PROVINCE", "province", null, null, "Tỉnh " + one.code, "/", ALWAYS, null);
		one.insert(one.district, "DISTRICT", "district", null, one.code, "Huyện " + one.district, "/" + one.code + "/",
				ALWAYS, CHANGE);
		return one;
	}

	public Unit province() {
		return this.areas.get(this.code, LAST_DAY);
	}

	public Unit districtUnit() {
		return this.areas.get(this.district, LAST_DAY);
	}

	public Unit old(String setting) {
		String commune = free(this.jdbc);
		insert(commune, "COMMUNE", "commune", setting, this.district, "Xã " + commune,
				"/" + this.code + "/" + this.district + "/", ALWAYS, CHANGE);
		return this.areas.get(commune, LAST_DAY);
	}

	public Unit next(String setting) {
		String commune = free(this.jdbc);
		insert(commune, "COMMUNE", "ward", setting, this.code, "Phường " + commune, "/" + this.code + "/", CHANGE,
				null);
		return this.areas.get(commune, CHANGE);
	}

	/** A commune that passed entirely into another one. */
	public Unit whole() {
		Unit old = old("RURAL");
		becomes(old, next("RURAL"), "whole");
		return old;
	}

	public void becomes(Unit old, Unit next, String share) {
		this.jdbc.sql("insert into area_successor (old_code, changed_on, new_code, share) values (?, ?, ?, ?)")
			.params(old.code(), CHANGE, next.code(), share)
			.update();
	}

	public Unit village(Unit commune, String name) {
		return this.areas.addVillage(commune.code(), "village", name, commune.validFrom());
	}

	private void insert(String code, String level, String kind, @Nullable String setting, @Nullable String parent,
			String name, String above, LocalDate from, @Nullable LocalDate to) {
		this.jdbc.sql("""
				insert into area_unit (code, level, kind, setting, parent_code, name, valid_from, valid_to, path,
					sort_key, search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(code, level, kind, setting, parent, name, from, to, above + code + "/", name, name)
			.update();
	}

	private static String free(JdbcClient jdbc) {
		String code = String.valueOf(ThreadLocalRandom.current().nextInt(40000, 99999));
		boolean taken = jdbc.sql("select count(*) from area_unit where code = ?")
			.param(code)
			.query(Integer.class)
			.single() > 0;
		return taken ? free(jdbc) : code;
	}

}
