package vn.rasoat.procedure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;

/**
 * Provinces, districts, communes and villages of a test's own: a commune has one review a
 * year, and nobody else's campaign is disturbed.
 */
@TestComponent
public class Places {

	private static final LocalDate ALWAYS = LocalDate.of(2015, 1, 1);

	private final JdbcClient jdbc;

	private final Areas areas;

	Places(JdbcClient jdbc, Areas areas) {
		this.jdbc = jdbc;
		this.areas = areas;
	}

	public Unit province() {
		return add(Level.PROVINCE, "province", null, "Tỉnh ");
	}

	/** A district, as there were until 30/6/2025. */
	public Unit district(Unit province) {
		return add(Level.DISTRICT, "district", province, "Huyện ");
	}

	/** A rural commune of a province or a district. */
	public Unit commune(Unit above) {
		return add(Level.COMMUNE, "commune", above, "Xã ");
	}

	/** Another commune beside this one. */
	public Unit communeBeside(Unit commune) {
		String above = commune.path().text().replaceAll("[^/]+/$", "");
		return commune(this.areas.at(new AreaPath(above), ALWAYS).orElseThrow());
	}

	public Unit get(String code) {
		return this.areas.get(code, ALWAYS);
	}

	public Unit village(Unit commune) {
		return this.areas.addVillage(commune.code(), "village", "Thôn " + UUID.randomUUID().toString().substring(0, 8),
				ALWAYS);
	}

	private Unit add(Level level, String kind, @Nullable Unit above, String word) {
		String code = free();
		String path = ((above != null) ? above.path().text() : "/") + code + "/";
		this.jdbc.sql("""
				insert into area_unit (code, level, kind, setting, parent_code, name, valid_from, path, sort_key,
					search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(code, level.name(), kind, (level == Level.COMMUNE) ? "RURAL" : null,
					(above != null) ? above.code() : null, word + code, ALWAYS, path, word + code, word + code)
			.update();
		return this.areas.get(code, ALWAYS);
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
