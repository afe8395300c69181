package vn.rasoat.area;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AreaPathTests {

	@Test
	void aVillageLiesInItsCommuneAndTheProvinceInTheCountry() {
		assertThat(new AreaPath("/91/30469/30469-01/").parent()).isEqualTo(new AreaPath("/91/30469/"));
		assertThat(new AreaPath("/91/").parent()).isEqualTo(AreaPath.COUNTRY);
		assertThat(AreaPath.COUNTRY.parent()).isEqualTo(AreaPath.COUNTRY);
	}

	@Test
	void aPlaceHoldsItselfAndWhatLiesInItButNotACodeThatBeginsAlike() {
		AreaPath commune = new AreaPath("/91/30469/");
		assertThat(commune.contains(commune)).isTrue();
		assertThat(commune.contains(commune.child("30469-01"))).isTrue();
		assertThat(commune.contains(new AreaPath("/91/304691/"))).isFalse();
		assertThat(commune.contains(commune.parent())).isFalse();
	}

	@Test
	void aPathIsMadeOfCodes() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AreaPath("/91/../"));
		assertThatIllegalArgumentException().isThrownBy(() -> new AreaPath("91/"));
	}

}
