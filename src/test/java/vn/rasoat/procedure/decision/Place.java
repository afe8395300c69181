package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

/** A province and a commune of its own for each test: a commune has one review a year. */
@TestComponent
class Place {

	private static final LocalDate ALWAYS = LocalDate.of(2015, 1, 1);

	private final JdbcClient jdbc;

	private final Areas areas;

	Place(JdbcClient jdbc, Areas areas) {
		this.jdbc = jdbc;
		this.areas = areas;
	}

	Unit province(LocalDate day) {
		String code = free();
		insert(code, "PROVINCE", "province", null, null, "Tỉnh " + code, "/" + code + "/");
		return this.areas.get(code, day);
	}

	Unit commune(Unit province, LocalDate day) {
		String code = free();
		insert(code, "COMMUNE", "commune", "RURAL", province.code(), "Xã " + code, province.path().text() + code + "/");
		return this.areas.get(code, day);
	}

	Unit village(Unit commune, String name) {
		return this.areas.addVillage(commune.code(), "village", name, ALWAYS);
	}

	private void insert(String code, String level, String kind, String setting, String parent, String name,
			String path) {
		this.jdbc.sql("""
				insert into area_unit (code, level, kind, setting, parent_code, name, valid_from, path, sort_key,
					search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(code, level, kind, setting, parent, name, ALWAYS, path, name, name)
			.update();
	}

	private String free() {
		String code = String.valueOf(ThreadLocalRandom.current().nextInt(40000, 99999));
		boolean taken = this.jdbc.sql("select count(*) from area_unit where code = ?")
			.param(code)
			.query(Integer.class)
			.single() > 0;
		return taken ? free() : code;
	}

}
