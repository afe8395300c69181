package vn.rasoat.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.rasoat.RaSoatTest;
import vn.rasoat.document.OfficialNumbers.Matter;
import vn.rasoat.document.OfficialNumbers.Series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Numbers of papers come from the register of an office, which gives none twice a year.
 */
@RaSoatTest
class OfficialNumbersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

	@Autowired
	private OfficialNumbers numbers;

	@Autowired
	private TransactionOperations transactions;

	private final Office office = Office.named("UBND huyện " + UUID.randomUUID());

	@BeforeEach
	void first() {
		this.numbers.record(this.office, Series.PAPER, "12/QĐ-UBND", DAY, "decision");
	}

	@Test
	void sameNumberIsRefusedHoweverItIsWritten() {
		for (String again : new String[] { "12/QĐ-UBND", " 12/qđ-ubnd ", "12 / QĐ-UBND", "12/QD-UBND" }) {
			assertThatThrownBy(() -> this.numbers.record(this.office, Series.PAPER, again, DAY, "another"))
				.isInstanceOf(NumberGivenTwice.class);
		}
		assertThatThrownBy(
				() -> this.numbers.record(this.office, Series.PAPER, "12/QĐ-UBND", LocalDate.of(2026, 1, 1), "another"))
			.isInstanceOf(NumberGivenTwice.class);
	}

	@Test
	void officeIsTheSameHoweverItsNameIsWritten() {
		assertThat(Office.named(" Ủy ban nhân dân  tỉnh An Giang")).isEqualTo(Office.named("UBND Tỉnh An Giang"));
	}

	@Test
	void nextYearAnotherOfficeAndCertificatesCountAnew() {
		assertThatCode(() -> {
			this.numbers.record(this.office, Series.PAPER, "12/QĐ-UBND", LocalDate.of(2027, 1, 1), "next year");
			this.numbers.record(Office.ofCommune(UUID.randomUUID().toString()), Series.PAPER, "12/QĐ-UBND", DAY,
					"another office");
			this.numbers.record(this.office, Series.CERTIFICATE, "12/QĐ-UBND", DAY, "certificate");
			this.numbers.record(this.office, Series.PAPER, "13/QĐ-UBND", DAY, "next number");
		}).doesNotThrowAnyException();
	}

	/** Its office, number and day say that it is one letter. */
	@Test
	void oneLetterMaySettleSeveralMattersOfOneKind() {
		answers("20/UBND", DAY, "answer 1");
		answers(" 20/ubnd", DAY, "answer 2");

		assertThatThrownBy(() -> answers("20/UBND", DAY.plusDays(1), "answer 3")).as("another day")
			.isInstanceOf(NumberGivenTwice.class);
		assertThatThrownBy(() -> answers("20/UBND", DAY, "answer 2")).as("the same matter again")
			.isInstanceOf(NumberGivenTwice.class);
		assertThatThrownBy(() -> this.numbers.record(this.office, Matter.OPINION, "20/UBND", DAY, "opinion"))
			.as("another kind of matter")
			.isInstanceOf(NumberGivenTwice.class);
		assertThatThrownBy(() -> this.numbers.record(this.office, Series.PAPER, "20/UBND", DAY, "decision"))
			.isInstanceOf(NumberGivenTwice.class);
		assertThatThrownBy(() -> answers("12/QĐ-UBND", DAY, "answer 4")).as("number of a decision")
			.isInstanceOf(NumberGivenTwice.class);
	}

	@Test
	void letterKeepsItsNumberWhileItSettlesSomethingElse() {
		String one = "one of " + this.office.key();
		String other = "other of " + this.office.key();
		answers("21/UBND", DAY, one);
		answers("21/UBND", DAY, other);

		this.numbers.release(one);
		assertThatThrownBy(() -> answers("21/UBND", DAY.plusDays(1), one)).isInstanceOf(NumberGivenTwice.class);
		this.numbers.release(other);
		assertThatCode(() -> answers("21/UBND", DAY.plusDays(1), one)).doesNotThrowAnyException();
	}

	private void answers(String number, LocalDate day, String what) {
		this.numbers.record(this.office, Matter.ANSWER, number, day, what);
	}

	@RepeatedTest(3)
	void ofTwoAtTheSameMomentOneIsRefused() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		Callable<Boolean> writes = () -> {
			start.await();
			try {
				this.transactions.executeWithoutResult((status) -> this.numbers.record(this.office, Series.PAPER,
						"20/KH-UBND", LocalDate.of(2026, 1, 1), "plan"));
				return true;
			}
			catch (NumberGivenTwice ex) {
				return false;
			}
		};
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			assertThat(List.of(two.submit(writes), two.submit(writes))).extracting((it) -> it.get())
				.containsExactlyInAnyOrder(true, false);
		}
		finally {
			two.shutdownNow();
		}
	}

}
