package vn.rasoat.procedure.commune;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.VillageReview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A commune can be called off wherever it stands; nothing is left hanging. */
@RaSoatTest
class CancellingCommuneTests {

	@Autowired
	private CommuneDriver driver;

	@Test
	void whileItWaits() {
		endsWithNothingHanging(this.driver.waiting(1));
	}

	@Test
	void whileItIsPrepared() {
		endsWithNothingHanging(this.driver.preparing(1, 0));
	}

	@Test
	void whileTheVillagesAreUnderWay() {
		endsWithNothingHanging(this.driver.reviewing(1, 0, 2));
	}

	@Test
	void whileItDecides() {
		endsWithNothingHanging(this.driver.reviewing(0));
	}

	@Test
	void onlyOnce() {
		Commune commune = this.driver.waiting(1);
		commune.cancels();

		assertThatExceptionOfType(CommuneEnded.class).isThrownBy(commune::cancels);
	}

	private void endsWithNothingHanging(Commune commune) {
		commune.cancels();

		assertThat(commune.review().status()).isEqualTo(Status.CANCELLED);
		assertThat(commune.villages()).allMatch((it) -> it.status() == VillageReview.Status.CANCELLED);
		assertThat(this.driver.running(commune)).isZero();
		assertThat(commune.openSteps()).isEmpty();
		assertThat(this.driver.communes.of(commune.unit().code(), 2026)).isEmpty();
	}

}
