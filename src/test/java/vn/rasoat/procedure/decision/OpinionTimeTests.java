package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.Opinions;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.procedure.village.Answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** The days the upper level has for its opinion (QĐ 24/2021/QĐ-TTg, Art. 4.5). */
@RaSoatTest
@RecordApplicationEvents
class OpinionTimeTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private Opinions opinions;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEvents events;

	@Test
	void answerOnTheLastDayIsInTime() {
		CommuneAtWork commune = reported("Lò Văn Kịp");
		commune.appraises(DAY);
		LocalDate last = due(commune);
		TestTime.set(last);
		commune.answers(last);

		assertThat(this.opinions.of(report(commune)).orElseThrow().late()).isFalse();
		assertThat(this.journal.of(commune.caseKey())).extracting(Journal.Entry::action)
			.contains("opinion.in-time")
			.doesNotContain("opinion.late");
		assertThat(told(commune)).isEmpty();
	}

	@Test
	void lateAnswerIsMarkedAndAsGoodAsAnyOther() {
		CommuneAtWork commune = reported("Lò Văn Chậm");
		commune.appraises(DAY);
		LocalDate after = due(commune).plusDays(1);
		commune.endOf(due(commune));
		commune.answers(after);

		assertThat(this.opinions.of(report(commune)).orElseThrow().late()).isTrue();
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.DECIDE_RECOGNITION);
	}

	/** Whoever drafts the opinion is within the same days; silence is no agreement. */
	@Test
	void appraisalThatIsLateIsPressedForOnce() {
		CommuneAtWork commune = reported("Lò Văn Đợi");
		commune.endOf(due(commune));
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.APPRAISE_HOUSEHOLDS);
		commune.appraises(due(commune).plusDays(1));
		commune.endOf(due(commune).plusDays(1));

		assertThat(told(commune)).containsExactly("opinion");
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.GIVE_OPINION);
	}

	/** A decision rests on the answer: its paper is not the older one. */
	@Test
	void decisionOlderThanTheAnswerIsRefused() {
		CommuneAtWork commune = reported("Lò Văn Trước");
		commune.appraises(DAY);
		LocalDate next = DAY.plusDays(1);
		TestTime.set(next);
		commune.answers(next);

		assertThatThrownBy(() -> commune.submit(commune.chair(), DecideCommuneModel.DECIDE_RECOGNITION,
				Answers.late(DecisionAnswers.decision(DAY))))
			.hasMessage("approval.refusal.dates-out-of-order");
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.DECIDE_RECOGNITION);
	}

	private CommuneAtWork reported(String head) {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor(head));
		commune.reports(DAY);
		return commune;
	}

	private long report(CommuneAtWork commune) {
		return this.reports.latest(commune.id()).orElseThrow().id();
	}

	private LocalDate due(CommuneAtWork commune) {
		return this.reports.latest(commune.id()).orElseThrow().route().dueOn();
	}

	private List<String> told(CommuneAtWork commune) {
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(commune.caseKey()))
			.map(MilestonePassed::milestone)
			.toList();
	}

}
