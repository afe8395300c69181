package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.posting.AlonenessNotStated;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.FinalResults;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Recheck;
import vn.rasoat.posting.RecheckByTheSamePerson;
import vn.rasoat.posting.SecondResults;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;
import vn.rasoat.worklist.TaskForms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may check a household again. */
@RaSoatTest
class RecheckTests {

	@Autowired
	private PostingDriver driver;

	@Autowired
	private FinalResults results;

	@Autowired
	private SecondResults second;

	@Autowired
	private TaskForms forms;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoSurveyedTheHouseholdChecksItAgainOnlyWhenNobodyElseIsThere() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		assertThatThrownBy(() -> recheck(complaint, village, false)).isInstanceOf(AlonenessNotStated.class);
		this.driver.otherReviewer(village);

		assertThatThrownBy(() -> recheck(complaint, village, true)).isInstanceOf(RecheckByTheSamePerson.class);

		assertThat(this.driver.bridge().complaints().recheckOf(complaint.id())).isEmpty();
	}

	@Test
	void aloneAndSaidSoIsAllowed() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));

		this.driver.rechecks(village, complaint, village.reviewer(),
				Answers.with(this.driver.foundTheSame(), "noOtherReviewer", true));

		assertThat(this.driver.bridge().complaints().recheckOf(complaint.id()).orElseThrow().alone()).isTrue();
	}

	/** As in autumn 2021: the second visit asks what the first one asked. */
	@Test
	void householdIsAskedWhatBothStandardsAsk() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		assertThat(asked(village, complaint)).hasSize(12);
		this.jdbc.sql("update cycle_village_review set second_rule_set = '2016-2020' where id = ?")
			.param(village.reviewId())
			.update();

		assertThat(asked(village, complaint)).hasSize(13).anyMatch((it) -> it.contains("health-services"));
	}

	/** What counts by the first standard counts by the second one too. */
	@Test
	void recheckIsJudgedByBothStandards() {
		Village village = this.driver.hanging(1);
		this.jdbc.sql("update cycle_village_review set second_rule_set = '2016-2020' where id = ?")
			.param(village.reviewId())
			.update();
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village),
				Answers.with(this.driver.foundNotPoor(), "secondIncomePoints", 100));
		assertThat(this.second.of(village.reviewId())).as("not answered yet").isEmpty();

		this.driver.answers(village, complaint, Complaint.Result.UPHELD);

		assertThat(this.second.of(village.reviewId())).singleElement().satisfies((it) -> {
			assertThat(it.ruleSet()).isEqualTo("2016-2020");
			assertThat(it.points().income()).isEqualTo(100);
			assertThat(it.category()).isEqualTo(Category.POOR);
		});
	}

	/** The meeting never saw it: what the re-check found is all there is. */
	@Test
	void householdLeftOutHasTheClassOfItsRecheckThoughTheComplaintIsRejected() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.lodges(village,
				new NewComplaint(this.driver.posting(village).id(), null, "Trần Thị Sót", "Trần Thị Sót", null,
						"Bị bỏ sót", TestTime.at(LocalDate.of(2026, 10, 5), 8), null, null));
		this.driver.rechecks(village, complaint, village.reviewer(), this.driver.foundNotPoor());
		this.driver.answers(village, complaint, Complaint.Result.REJECTED);

		assertThat(this.results.of(village.reviewId())).filteredOn((it) -> it.headName().equals("Trần Thị Sót"))
			.singleElement()
			.satisfies((it) -> assertThat(it.category()).isEqualTo(Category.NOT_POOR));
	}

	@Test
	void whoeverChecksAgainReadsWhatIsObjectedTo() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.lodges(village,
				new NewComplaint(this.driver.posting(village).id(), this.driver.household(village, 0), null,
						"Lê Văn Khiếu", null, "Hộ có *nhà* [mới](http://a.example)",
						TestTime.at(LocalDate.of(2026, 10, 5), 8), null, null));

		assertThat(given(village, complaint)).containsEntry("content", "Hộ có \\*nhà\\* \\[mới\\](http://a.example)");
	}

	private List<String> asked(Village village, Complaint complaint) {
		return ((List<?>) given(village, complaint).getOrDefault("indicatorOptions", List.of())).stream()
			.map(String::valueOf)
			.toList();
	}

	private Map<String, Object> given(Village village, Complaint complaint) {
		return village.as(village.reviewer(),
				() -> this.forms.open(this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD)).given());
	}

	/** The same reviewer again, past what the form itself refuses. */
	private void recheck(Complaint complaint, Village village, boolean alone) {
		village.as(village.reviewer(), () -> {
			this.driver.bridge()
				.complaints()
				.recheck(complaint.id(), new Recheck(Outcome.DONE, LocalDate.of(2026, 10, 5), "Chủ hộ", 120, null,
						List.of(), null, alone, null));
			return null;
		});
	}

}
