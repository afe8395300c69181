package vn.rasoat.notification;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.ResultChangedAfterReport;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a result that changed late: each change, and nobody's name. */
@RaSoatTest
class ChangedResultTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private TellingPeople telling;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyChangeIsToldAndThePageOfTheComplaintNamesTheHousehold() {
		Commune commune = this.driver.waiting(1);
		CommuneReview review = commune.review();
		// the second complaint is about the same household
		changes(review, 71, false);
		changes(review, 72, false);
		changes(review, 72, true);

		List<Map<String, Object>> told = this.jdbc
			.sql("select recipient, subject, path, fact_key from notification_fact where case_key = ? order by id")
			.param(review.caseKey())
			.query()
			.listOfRows()
			.stream()
			.filter((row) -> commune.officer().equals(row.get("recipient")))
			.toList();
		assertThat(told).extracting((row) -> row.get("path"))
			.containsExactly("/complaints/71", "/complaints/72", "/complaints/72");
		assertThat(told.get(0).get("subject"))
			.isEqualTo("Kết quả của một hộ thay đổi sau báo cáo – " + review.communeName() + " " + review.reviewYear());
		assertThat(told.get(0).get("fact_key")).isEqualTo("changed-after-report/" + review.caseKey() + "/71");
	}

	private void changes(CommuneReview review, long complaint, boolean recognised) {
		this.transactions.executeWithoutResult(
				(status) -> this.telling.on(new ResultChangedAfterReport(review, complaint, recognised)));
	}

}
