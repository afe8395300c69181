package vn.rasoat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation whose right depends on an area, tried by people with the right role in
 * a wrong one: far away, next door, and in a part of the place.
 */
@RaSoatTest
@TestInstance(Lifecycle.PER_CLASS)
class RightsOfAreaTests {

	@Autowired
	private TestPeople people;

	@Autowired
	private RightsGround ground;

	@Autowired
	private Journal journal;

	private RightsPlace place;

	@BeforeAll
	void place() {
		this.place = this.ground.place();
	}

	@TestFactory
	Stream<DynamicTest> anotherProvinceIsRefused() {
		return refused(new AreaPath("/01/"), (row) -> true);
	}

	/** A commune of the same province. */
	@TestFactory
	Stream<DynamicTest> communeBesideIsRefused() {
		return refused(this.place.communeBeside(), (row) -> true);
	}

	/** A village of the same commune. */
	@TestFactory
	Stream<DynamicTest> villageBesideIsRefused() {
		return refused(this.place.villageBeside().review().path(), RightsPlace::isOfVillage);
	}

	/** One commune does not speak for the campaign of the province. */
	@TestFactory
	Stream<DynamicTest> oneCommuneIsNotTheCampaign() {
		return refused(this.place.commune().unit().path(),
				(row) -> RightsPlace.isOfCampaign(row) && !row.method().equals("GET"));
	}

	/** One village does not speak for its commune. */
	@TestFactory
	Stream<DynamicTest> oneVillageIsNotTheCommune() {
		return refused(this.place.village().review().path(),
				(row) -> RightsPlace.isOfCommune(row) && !row.method().equals("GET"));
	}

	private Stream<DynamicTest> refused(AreaPath area, Predicate<RightsRow> rows) {
		Map<Role, String> strangers = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			strangers.put(role, this.people.with(role, area));
		}
		long before = entriesOfJournal();
		return RightsRow.table()
			.stream()
			.filter((row) -> row.area().equals("yes"))
			.filter(rows)
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
				for (Role role : row.isForAnybody() ? List.of(Role.values()) : row.roles()) {
					String stranger = Objects.requireNonNull(strangers.get(role));
					assertThat(this.ground.status(row, this.place, stranger)).as("%s of %s", role, row.operation())
						.isIn(403, 404);
				}
				assertThat(entriesOfJournal()).isEqualTo(before);
			}));
	}

	/**
	 * All but the papers the strangers put there beforehand, to have some of their own.
	 */
	private long entriesOfJournal() {
		return Stream.of(this.place.village().caseKey(), this.place.commune().review().caseKey())
			.flatMap((it) -> this.journal.of(it).stream())
			.filter((it) -> !it.action().equals("document.paper-kept"))
			.count();
	}

}
