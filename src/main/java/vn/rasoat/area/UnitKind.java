package vn.rasoat.area;

import java.util.List;

/**
 * Words that go before the name of a unit or a village; the labels are in the messages.
 */
enum UnitKind {

	PROVINCE("province", Level.PROVINCE), PROVINCIAL_CITY("city", Level.PROVINCE),

	DISTRICT("district", Level.DISTRICT), URBAN_DISTRICT("urban-district", Level.DISTRICT),
	TOWN("town", Level.DISTRICT), DISTRICT_CITY("city", Level.DISTRICT),

	COMMUNE("commune", Level.COMMUNE), WARD("ward", Level.COMMUNE), TOWNSHIP("township", Level.COMMUNE),
	SPECIAL_ZONE("special-zone", Level.COMMUNE),

	VILLAGE("village", Level.VILLAGE), HAMLET("hamlet", Level.VILLAGE), BAN("ban", Level.VILLAGE),
	LANG("lang", Level.VILLAGE), BUON("buon", Level.VILLAGE), XOM("xom", Level.VILLAGE),
	PHUM_SOC("phum-soc", Level.VILLAGE), KHU("khu", Level.VILLAGE), QUARTER("quarter", Level.VILLAGE),
	KHOM("khom", Level.VILLAGE), RESIDENTIAL_GROUP("residential-group", Level.VILLAGE);

	private final String key;

	private final Level level;

	UnitKind(String key, Level level) {
		this.key = key;
		this.level = level;
	}

	static List<String> of(Level level) {
		return List.of(values()).stream().filter((kind) -> kind.level == level).map((kind) -> kind.key).toList();
	}

}
