package vn.rasoat.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.rasoat.language.Vietnamese;

/** Rows of {@code area_unit}. */
@Repository
class UnitTable {

	private static final String STANDING = " valid_from <= :day and (valid_to is null or valid_to > :day) ";

	private final JdbcClient jdbc;

	UnitTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Unit> find(String code, LocalDate day) {
		return this.jdbc.sql("select * from area_unit where code = :code and" + STANDING)
			.param("code", code)
			.param("day", day)
			.query(UnitTable::unit)
			.optional();
	}

	Unit byId(long id) {
		return this.jdbc.sql("select * from area_unit where id = ?").param(id).query(UnitTable::unit).single();
	}

	/** Units above a place on a day, the highest first. */
	List<Unit> above(AreaPath path, LocalDate day) {
		List<String> codes = List.of(path.text().substring(1).split("/"));
		return codes.subList(0, codes.size() - 1).stream().flatMap((code) -> find(code, day).stream()).toList();
	}

	/**
	 * @param parentCode code, or {@code null} for the provinces
	 */
	List<Unit> below(@Nullable String parentCode, LocalDate day) {
		String parent = (parentCode == null) ? "parent_code is null" : "parent_code = :parent";
		return this.jdbc.sql("select * from area_unit where " + parent + " and" + STANDING + "order by sort_key, code")
			.param("parent", parentCode)
			.param("day", day)
			.query(UnitTable::unit)
			.list();
	}

	/** Finds by code or by a part of the name, accents or not; units high up first. */
	List<Unit> search(String text, LocalDate day, int limit) {
		String plain = Vietnamese.plain(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return this.jdbc
			.sql("select * from area_unit where (code = :code or search_text like :part escape '!') and" + STANDING
					+ """
							order by case level when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'COMMUNE' then 3 else 4 end,
								sort_key, code
							limit :limit""")
			.param("code", text.strip())
			.param("part", "%" + plain + "%")
			.param("day", day)
			.param("limit", limit)
			.query(UnitTable::unit)
			.list();
	}

	/** Whether the code is taken on that day or at any time after. */
	boolean standsFrom(String code, LocalDate day) {
		return this.jdbc
			.sql("select count(*) from area_unit where code = :code and (valid_to is null or valid_to > :day)")
			.param("code", code)
			.param("day", day)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Numbers of all villages the commune ever had: a number is not given a second time.
	 */
	private List<String> villageCodes(String communeCode) {
		return this.jdbc.sql("select code from area_unit where parent_code = :commune and level = 'VILLAGE'")
			.param("commune", communeCode)
			.query(String.class)
			.list();
	}

	/** Free number, the next one after all villages the commune ever had. */
	String nextVillageCode(String communeCode) {
		int last = villageCodes(communeCode).stream()
			.mapToInt((code) -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
			.max()
			.orElse(0);
		return "%s-%02d".formatted(communeCode, last + 1);
	}

	/** Villages a commune had on its last day. */
	List<Unit> villagesUntil(Unit commune, LocalDate day) {
		return this.jdbc.sql("""
				select * from area_unit where level = 'VILLAGE' and path like :path and valid_from < :day
				and (valid_to is null or valid_to >= :day) order by sort_key, code""")
			.param("path", commune.path().text() + "%")
			.param("day", day)
			.query(UnitTable::unit)
			.list();
	}

	/** Villages of a commune that stand on a day or will. */
	List<Unit> villagesFrom(Unit commune, LocalDate day) {
		return this.jdbc.sql("""
				select * from area_unit where level = 'VILLAGE' and path like :path and valid_from >= :from
				and (valid_to is null or valid_to > :day)""")
			.param("path", commune.path().text() + "%")
			.param("from", commune.validFrom())
			.param("day", day)
			.query(UnitTable::unit)
			.list();
	}

	void end(Unit unit, LocalDate firstDayNotStanding) {
		this.jdbc.sql("update area_unit set valid_to = :to where id = :id and (valid_to is null or valid_to > :to)")
			.param("to", firstDayNotStanding)
			.param("id", unit.id())
			.update();
	}

	void lock(Unit unit) {
		this.jdbc.sql("select id from area_unit where id = :id for update").param("id", unit.id()).query().listOfRows();
	}

	/**
	 * @param validTo first day on which the unit above no longer stands
	 */
	void insert(NewUnit unit, AreaPath path, @Nullable LocalDate validTo) {
		this.jdbc.sql("""
				insert into area_unit (code, level, kind, setting, parent_code, name, valid_from, valid_to, path,
					sort_key, search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(unit.code())
			.param(unit.level().name())
			.param(unit.kind())
			.param((unit.setting() != null) ? unit.setting().name() : null)
			.param(unit.parentCode())
			.param(unit.name())
			.param(unit.validFrom())
			.param(validTo)
			.param(path.text())
			.param(Vietnamese.sortKey(unit.name()))
			.param(Vietnamese.plain(unit.name()))
			.update();
	}

	/** Closes the unit and its villages; nothing when somebody closed it before. */
	boolean close(Unit unit, LocalDate firstDayNotStanding) {
		int closed = this.jdbc.sql("update area_unit set valid_to = :to where id = :id and valid_to is null")
			.param("to", firstDayNotStanding)
			.param("id", unit.id())
			.update();
		this.jdbc.sql("""
				update area_unit set valid_to = :to
				where parent_code = :code and level = 'VILLAGE' and valid_to is null and valid_from < :to""")
			.param("to", firstDayNotStanding)
			.param("code", unit.code())
			.update();
		return closed > 0;
	}

	static Unit unit(ResultSet row, int number) throws SQLException {
		String setting = row.getString("setting");
		return new Unit(row.getLong("id"), row.getString("code"), Level.valueOf(row.getString("level")),
				row.getString("kind"), (setting != null) ? Setting.valueOf(setting) : null,
				row.getString("parent_code"), row.getString("name"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class), new AreaPath(row.getString("path")));
	}

}
