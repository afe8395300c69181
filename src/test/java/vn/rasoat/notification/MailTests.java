package vn.rasoat.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Setting;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.meeting.AgreementMissed;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskOpened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@RaSoatTest
class MailTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private GatheringNotices gathering;

	@Autowired
	private MailTable mails;

	@Autowired
	private MailSettings settings;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	private AreaPath village;

	private String caseKey = "";

	private GreenMail server;

	@BeforeEach
	void village() {
		// what other tests told waits for ever
		sending(0).gather(Instant.now().plusSeconds(1));
		this.jdbc.sql("update notification_digest set status = 'SENT' where status in ('WAITING', 'SENDING')").update();
		String commune = "9" + UUID.randomUUID().toString().substring(0, 8);
		this.village = new AreaPath("/91/" + commune + "/" + commune + "-01/");
		long number = Math.abs(UUID.randomUUID().getMostSignificantBits());
		this.caseKey = "village-review/" + number;
		this.server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void everyReviewerHearsOnceOfAStepHoweverManyHouseholdsItHas() {
		String hoa = this.people.with(Role.REVIEWER, this.village);
		String binh = this.people.with(Role.REVIEWER, this.village);
		this.people.with(Role.VILLAGE_HEAD, this.village);
		for (int i = 0; i < 5; i++) {
			opened("Đỗ Văn " + i, null, TODAY);
		}
		assertThat(written()).extracting((row) -> row.get("recipient")).containsExactlyInAnyOrder(hoa, binh);
		assertThat(written().get(0)).containsEntry("subject", "Việc mới: Ghi kết quả rà soát hộ – Ấp Mỹ An 2026");
		assertThat(String.valueOf(written().get(0).get("body"))).contains("Thời hạn: 12/10/2026")
			.doesNotContain("Đỗ Văn", "notification.");
		opened("Đỗ Văn An", null, TODAY.plusDays(7));
		assertThat(written()).as("another round").hasSize(4);
	}

	@Test
	void ownerAloneHearsOfHisTask() {
		this.people.with(Role.REVIEWER, this.village);
		String owner = this.people.with(Role.REVIEWER, this.village);
		opened("Đỗ Văn An", owner, TODAY);
		assertThat(written()).extracting((row) -> row.get("recipient")).containsExactly(owner);
	}

	@Test
	void whatIsRolledBackIsToldToNobody() {
		this.people.with(Role.REVIEWER, this.village);
		this.transactions.executeWithoutResult((transaction) -> {
			opened("Đỗ Văn An", null, TODAY);
			transaction.setRollbackOnly();
		});
		assertThat(written()).isEmpty();
	}

	@Test
	void supervisorsHearOfMissedMilestonesAndOfTheSecondFailedMeeting() {
		String supervisor = this.people.with(Role.SUPERVISOR, this.village);
		String officer = this.people.with(Role.COMMUNE_OFFICER, this.village);
		this.events.publishEvent(new MilestonePassed(review(1).caseKey(), "Ấp thử 2026", review(1).path(), "survey",
				review(1).milestones().surveyBy(), "/reviews/" + review(1).id()));
		this.events.publishEvent(new AgreementMissed(review(1), List.of(1L)));
		assertThat(written()).extracting((row) -> row.get("recipient")).containsExactly(supervisor);
		this.events.publishEvent(new AgreementMissed(review(2), List.of(1L, 2L)));
		this.events.publishEvent(new AgreementMissed(review(2), List.of(1L, 2L)));
		assertThat(written()).extracting((row) -> row.get("recipient"))
			.containsExactlyInAnyOrder(supervisor, supervisor, officer);
	}

	@Test
	void nothingIsLostAndNothingDoubledWhileTheServerIsAway() {
		this.people.with(Role.REVIEWER, this.village);
		this.people.with(Role.REVIEWER, this.village);
		opened("Đỗ Văn An", null, TODAY);
		this.server.start();
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		SendingMails sending = sending(port);
		Instant now = Instant.now().plusSeconds(1);
		sending.gather(now);
		sending.send(now);
		sending.send(now);
		assertThat(written())
			.allSatisfy((row) -> assertThat(row).contains(entry("status", "WAITING"), entry("attempts", 1)));
		this.server = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
		this.server.start();
		sending.send(now);
		assertThat(this.server.getReceivedMessages()).as("not before the wait is over").isEmpty();
		sending.send(now.plusSeconds(61));
		sending.send(now.plusSeconds(600));
		assertThat(this.server.getReceivedMessages()).hasSize(2);
		assertThat(written()).allSatisfy((row) -> assertThat(row).containsEntry("status", "SENT"));
	}

	@Test
	void mailLeftByADeadNodeIsUncertainUntilAnAdminSendsItAgain() throws Exception {
		String reviewer = this.people.with(Role.REVIEWER, this.village);
		opened("Đỗ Văn An", null, TODAY);
		Instant then = Instant.now().plusSeconds(1);
		sending(0).gather(then);
		Mail taken = this.mails.take(then).orElseThrow();
		this.server.start();
		SendingMails sending = sending(this.server.getSmtp().getPort());
		sending.send(then.plusSeconds(660));
		assertThat(written().get(0)).containsEntry("status", "UNCERTAIN");
		assertThat(this.server.getReceivedMessages()).isEmpty();
		String stranger = this.people.with(Role.ADMIN, new AreaPath("/92/"));
		assertThat(resend(stranger, taken.id())).isEqualTo(403);
		assertThat(resend(reviewer, taken.id())).isEqualTo(403);
		String admin = this.people.with(Role.ADMIN, this.village);
		assertThat(this.mvc.get().uri("/mail?status=uncertain").with(TestPeople.as(admin))).hasStatusOk()
			.bodyText()
			.contains("Chưa rõ kết quả", "/mail/" + taken.id() + "/resend");
		assertThat(this.mvc.get().uri("/mail").with(TestPeople.as(stranger))).bodyText()
			.doesNotContain("/mail/" + taken.id());
		assertThat(resend(admin, taken.id())).isEqualTo(302);
		assertThat(resend(admin, taken.id())).isEqualTo(409);
		sending.send(Instant.now().plusSeconds(1));
		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(this.server.getReceivedMessages()[0].getMessageID()).isEqualTo(taken.messageId());
	}

	private int resend(String username, long id) {
		return this.mvc.post()
			.uri("/mail/{id}/resend", id)
			.with(TestPeople.as(username))
			.with(csrf())
			.exchange()
			.getResponse()
			.getStatus();
	}

	private List<Map<String, Object>> written() {
		return this.jdbc.sql("""
				select told.recipient, told.subject, told.body, mail.status, mail.attempts
				from notification_fact told left join notification_digest mail on mail.id = told.digest_id
				where told.case_key = ? order by told.id""").param(this.caseKey).query().listOfRows();
	}

	private void opened(String household, @Nullable String owner, LocalDate day) {
		this.events.publishEvent(
				new TaskOpened(new TaskEntry(UUID.randomUUID().toString(), this.caseKey, "Ấp Mỹ An 2026", "instance",
						"UserTask_RecordSurvey", "Ghi kết quả rà soát hộ", 7L, household, this.village, Role.REVIEWER,
						owner, WorkingDays.endOf(TODAY.plusDays(7)), TestTime.at(day, 8), null, null, null)));
	}

	private VillageReview review(int round) {
		return new VillageReview(CaseKey.VILLAGE_REVIEW.idOf(this.caseKey), 2026, "30295-01", "Ấp Mỹ An", this.village,
				Setting.RURAL, "2022-2026", new Milestones(TODAY, TODAY.plusDays(7), TODAY.plusDays(14)),
				VillageReview.Status.RUNNING, TODAY, "1", round, null);
	}

	private SendingMails sending(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		return new SendingMails(this.gathering, this.mails,
				new MailDelivery(beans.getBeanProvider(JavaMailSender.class), this.settings), this.accounts,
				this.settings);
	}

}
