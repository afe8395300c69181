package vn.rasoat.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BaoLinhTests {

	@Test
	void hasAsManyHouseholdsAsTheRealReviewAndIsTheSameEachTime() {
		List<SampleHousehold> households = BaoLinh.households();
		assertThat(households).hasSize(170).isEqualTo(BaoLinh.households());
		assertThat(households).extracting(SampleHousehold::hamlet)
			.containsOnly(BaoLinh.INVENTED_HAMLETS.toArray(String[]::new));
	}

	@Test
	void numbersBelongToNoProvince() {
		assertThat(BaoLinh.households()).flatExtracting(SampleHousehold::people)
			.filteredOn((person) -> !((SampleHousehold.Person) person).citizenId().isEmpty())
			.allMatch((person) -> ((SampleHousehold.Person) person).citizenId().matches("000\\d{9}"));
	}

}
