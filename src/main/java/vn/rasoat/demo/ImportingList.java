package vn.rasoat.demo;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Role;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.demo.Scenario.Act;
import vn.rasoat.demo.SampleHousehold.Person;
import vn.rasoat.household.Application;
import vn.rasoat.household.Birth;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListFiles;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.household.Sex;

/**
 * {@code import-list}: the commune officer reads the current list from its file and adds
 * the households that asked.
 */
@Component
@Profile({ "demo", "test" })
class ImportingList implements OtherWork {

	private final PlayedCases cases;

	private final ScenarioPeople people;

	private final FieldWork work;

	private final ListFiles files;

	private final ListMaking making;

	ImportingList(PlayedCases cases, ScenarioPeople people, FieldWork work, ListFiles files, ListMaking making) {
		this.cases = cases;
		this.people = people;
		this.work = work;
		this.files = files;
		this.making = making;
	}

	@Override
	public String act() {
		return "import-list";
	}

	@Override
	public void does(Played played, Act act) {
		this.cases.communes(played)
			.stream()
			.filter((it) -> act.in() == null || act.in().equals(it.communeCode()))
			.forEach((commune) -> {
				String officer = this.people.whoDoes(played.scenario(), act, Role.COMMUNE_OFFICER, commune.path());
				List<VillageReview> villages = this.cases.villages(played, commune);
				this.work.as(officer, () -> this.files.take(commune.communeCode(), "danh-sach.csv",
						file(played.scenario(), commune.communeName(), commune.communeCode()).csv(villages.stream()
							.flatMap((it) -> played.families().listed(it.villageName()).stream())
							.toList())));
				villages.forEach((it) -> apply(played, officer, it));
			});
	}

	private void apply(Played played, String officer, VillageReview village) {
		int number = 0;
		for (SampleHousehold household : played.families().applying(village.villageName())) {
			Application application = new Application(this.work.today(), "%02d/GĐN".formatted(++number));
			this.work.as(officer, () -> this.making.addApplicant(village.id(), household(household), application));
		}
	}

	static NewHousehold household(SampleHousehold household) {
		return new NewHousehold(
				null, null, household.ethnicity(), new Household.Tags(!household.ethnicity().equals("Kinh"),
						household.noWorkCapacity(), household.merit()),
				household.people().stream().map(ImportingList::member).toList());
	}

	private static NewMember member(Person person) {
		return new NewMember(person.name(), person.relation(),
				person.yearOnly() ? Birth.in(person.birth().getYear()) : Birth.on(person.birth()),
				person.male() ? Sex.MALE : Sex.FEMALE, person.citizenId().isEmpty() ? null : person.citizenId(),
				person.ethnicity());
	}

	static SampleListFile file(Scenario scenario, String commune, String code) {
		return new SampleListFile("", "", "", commune, code, "00/QĐ-MAU", "15/12/" + (scenario.year() - 1),
				scenario.year() - 1);
	}

}
