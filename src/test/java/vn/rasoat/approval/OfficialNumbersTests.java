package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.OfficialNumbers.Series;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A number of a register is given once by a body in a year. */
@RaSoatTest
class OfficialNumbersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

	@Autowired
	private OfficialNumbers numbers;

	private final String body = "commune/" + UUID.randomUUID();

	@BeforeEach
	void first() {
		this.numbers.record(this.body, Series.PAPER, "12/QĐ-UBND", DAY, "decision");
	}

	@Test
	void sameNumberIsRefusedHoweverItIsWritten() {
		for (String again : new String[] { "12/QĐ-UBND", " 12/qđ-ubnd ", "12 / QĐ-UBND" }) {
			assertThatThrownBy(() -> this.numbers.record(this.body, Series.PAPER, again, DAY, "another"))
				.isInstanceOf(NumberGivenTwice.class);
		}
		assertThatThrownBy(() -> this.numbers.record(" " + this.body.toUpperCase(), Series.PAPER, "12/QĐ-UBND",
				LocalDate.of(2026, 1, 1), "another"))
			.isInstanceOf(NumberGivenTwice.class);
	}

	@Test
	void nextYearAnotherBodyAndCertificatesCountAnew() {
		assertThatCode(() -> {
			this.numbers.record(this.body, Series.PAPER, "12/QĐ-UBND", LocalDate.of(2027, 1, 1), "next year");
			this.numbers.record(this.body + "-2", Series.PAPER, "12/QĐ-UBND", DAY, "another body");
			this.numbers.record(this.body, Series.CERTIFICATE, "12/QĐ-UBND", DAY, "certificate");
			this.numbers.record(this.body, Series.PAPER, "13/QĐ-UBND", DAY, "next number");
		}).doesNotThrowAnyException();
	}

}
