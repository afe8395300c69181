package vn.rasoat.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseKeyTests {

	@ParameterizedTest
	@EnumSource
	void leadsFromTheNumberToTheKeyAndBack(CaseKey kind) {
		assertThat(kind.idOf(kind.of(12))).isEqualTo(12);
	}

	@Test
	void isWrittenAsStored() {
		assertThat(CaseKey.VILLAGE_REVIEW.of(12)).isEqualTo("village-review/12");
		assertThat(CaseKey.COMMUNE_REVIEW.of(7)).isEqualTo("commune-review/7");
		assertThat(CaseKey.CAMPAIGN.of(1)).isEqualTo("campaign/1");
		assertThat(CaseKey.COMPLAINT.of(3)).isEqualTo("complaint/3");
	}

	@Test
	void takesNoNumberFromACaseOfAnotherKind() {
		assertThat(CaseKey.COMPLAINT.names("village-review/12")).isFalse();
		assertThatThrownBy(() -> CaseKey.COMPLAINT.idOf("village-review/12"))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void readsAnyKey() {
		assertThat(CaseKey.kindOf("ruleset/2022")).isEqualTo("ruleset");
		assertThat(CaseKey.numberOf("ruleset/2022")).isEqualTo("2022");
		assertThat(CaseKey.kindOf("calendar")).isEqualTo("calendar");
	}

}
