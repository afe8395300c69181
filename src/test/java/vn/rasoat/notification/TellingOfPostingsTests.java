package vn.rasoat.notification;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/** A list hung its time: whoever put it up hears that it may come down. */
@RaSoatTest
class TellingOfPostingsTests {

	@Autowired
	private PostingDriver driver;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void headOfTheVillageHearsOnceThatTheListMayComeDown() {
		Village village = this.driver.hanging(1);
		TestTime.set(WorkingDays.endOf(LocalDate.of(2026, 10, 8)).minusSeconds(1));
		assertThat(told(village)).isEmpty();

		this.driver.timePasses(village);

		assertThat(told(village)).containsExactly(village.head());
		assertThat(this.jdbc.sql("select subject || body from notification_fact where fact_key = ?")
			.param(fact(village))
			.query(String.class)
			.single()).contains("08/10/2026", village.review().villageName()).doesNotContain("notification.");
	}

	@Test
	void dayIsWrittenAsWhoeverReadsItWritesDays() {
		Village village = this.driver.hanging(1);
		this.jdbc.sql("update access_account set locale = 'en' where username = ?").param(village.head()).update();

		this.driver.timePasses(village);

		assertThat(this.jdbc.sql("select body from notification_fact where fact_key = ?")
			.param(fact(village))
			.query(String.class)
			.single()).contains("the end of 8 Oct 2026");
	}

	/** Nobody has to do anything: it does not press. */
	@Test
	void pressesNobody() {
		Village village = this.driver.hanging(1);
		this.driver.timePasses(village);

		assertThat(this.jdbc.sql("select pressing from notification_fact where fact_key = ?")
			.param(fact(village))
			.query(Boolean.class)
			.single()).isFalse();
	}

	@Test
	void listThatStillHangsIsNotSpokenOf() {
		Village village = this.driver.hanging(1);
		assertThat(told(village)).isEmpty();
	}

	private java.util.List<String> told(Village village) {
		return new ToldPeople(this.jdbc).of(fact(village));
	}

	private String fact(Village village) {
		return "posting-over/" + this.driver.posting(village).id();
	}

}
