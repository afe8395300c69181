package vn.rasoat.notification;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was told what, by the rows that become mails. */
public record ToldPeople(JdbcClient jdbc) {

	/** User names of those who were told that the milestone of the case passed. */
	public List<String> ofMilestone(String caseKey, String milestone) {
		return of("milestone/" + caseKey + "/" + milestone + "/");
	}

	/** User names of those who were told facts whose keys begin so. */
	public List<String> of(String fact) {
		return this.jdbc.sql("select recipient from notification_fact where fact_key like ? order by id")
			.param(fact + "%")
			.query(String.class)
			.list();
	}

}
