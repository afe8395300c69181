package vn.rasoat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation tried in every role: whoever is not named in its row is refused though
 * he holds his role in the whole province, and whoever is named gets there.
 */
@RaSoatTest
@TestInstance(Lifecycle.PER_CLASS)
class RightsOfRolesTests {

	/** For whom the open task of the place is. */
	private static final Set<Role> OF_THE_TASK = EnumSet.of(Role.VILLAGE_HEAD);

	@Autowired
	private TestPeople people;

	@Autowired
	private RightsGround ground;

	@Autowired
	private TransactionTemplate transactions;

	private RightsPlace place;

	private String stranger = "";

	private final Map<Role, String> inTheProvince = new EnumMap<>(Role.class);

	private final Map<Role, String> inTheirArea = new EnumMap<>(Role.class);

	@BeforeAll
	void place() {
		this.place = this.ground.place();
		this.stranger = this.people.with(Role.INSPECTOR, new AreaPath("/01/"));
		for (Role role : Role.values()) {
			this.inTheProvince.put(role, this.people.with(role, this.place.commune().province()));
			this.inTheirArea.put(role, this.people.with(role, this.place.areaOf(role)));
		}
	}

	@TestFactory
	Stream<DynamicTest> everyRoleThatIsNotNamedIsRefused() {
		return RightsRow.table()
			.stream()
			.filter((row) -> !allowed(row).containsAll(EnumSet.allOf(Role.class)))
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
				for (Role role : EnumSet.complementOf(EnumSet.copyOf(allowed(row)))) {
					assertThat(status(row, this.inTheProvince, role)).as("%s of %s", role, row.operation())
						.isIn(403, 404);
				}
			}));
	}

	/** Otherwise a wrong address would pass for a refusal. What it does is undone. */
	@TestFactory
	Stream<DynamicTest> everyRoleThatIsNamedGetsThereInItsArea() {
		return RightsRow.table()
			.stream()
			.filter((row) -> row.area().equals("yes") || !allowed(row).containsAll(EnumSet.allOf(Role.class)))
			.map((row) -> DynamicTest.dynamicTest(row.operation(), () -> {
				for (Role role : row.isForAnybody() && !isOfTasks(row) ? EnumSet.of(Role.INSPECTOR) : allowed(row)) {
					int status = undone(row, role);
					assertThat(status).as("%s of %s", role, row.operation()).isNotIn(401, 403).isLessThan(500);
					if (status == 404) {
						// the place has no such thing: told only to those who may know
						assertThat(this.ground.status(row, this.place, this.stranger)).as(row.operation())
							.isEqualTo(403);
					}
				}
			}));
	}

	private int undone(RightsRow row, Role role) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> {
			transaction.setRollbackOnly();
			return status(row, this.inTheirArea, role);
		}));
	}

	private int status(RightsRow row, Map<Role, String> people, Role role) {
		return this.ground.status(row, this.place, Objects.requireNonNull(people.get(role)));
	}

	/** Named in the row; a task names its own role. */
	private static Set<Role> allowed(RightsRow row) {
		if (isOfTasks(row)) {
			return OF_THE_TASK;
		}
		return row.isPublic() || row.isForAnybody() ? EnumSet.allOf(Role.class) : EnumSet.copyOf(row.roles());
	}

	private static boolean isOfTasks(RightsRow row) {
		return row.isForAnybody() && row.area().equals("yes") && row.pattern().contains("/tasks/");
	}

}
