package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommunesToFollow;
import vn.rasoat.cycle.CommunesToFollow.Following;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document that moved dates is on record and its communes follow one by one, whatever
 * becomes of the node that was taking them along.
 */
@RaSoatTest
@RecordApplicationEvents
@Timeout(120)
class FollowingPlansTests {

	private static final String SURVEY = "UserTask_RecordSurvey";

	private static final LocalDate OLD = LocalDate.of(2026, 10, 9);

	private static final LocalDate MOVED = LocalDate.of(2026, 10, 14);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private ExtendingPlans extending;

	@Autowired
	private CampaignCommunes communes;

	@Autowired
	private CommunesToFollow waiting;

	@Autowired
	private FollowingCommune followingCommune;

	@Autowired
	private FollowingPlans following;

	@Autowired
	private TellingAgain tellingAgain;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEvents events;

	private CampaignAtWork campaign;

	@BeforeEach
	void launched() {
		this.campaign = this.driver.launched(2, 2, 2);
		this.campaign.communes().forEach(Commune::isPrepared);
	}

	/** The first commune has followed; the node dies over the second. */
	@Test
	void whatADeadNodeLeftFollowsOnce() {
		List<Following> all = extendedByANodeThatDies();
		this.transactions.executeWithoutResult((transaction) -> this.followingCommune.follow(all.get(0)));
		this.transactions.executeWithoutResult((transaction) -> {
			this.followingCommune.follow(all.get(1));
			transaction.setRollbackOnly();
		});
		assertThat(this.campaign.communes()).extracting(FollowingPlansTests::dueOf)
			.containsExactlyInAnyOrder(WorkingDays.endOf(MOVED), WorkingDays.endOf(OLD), WorkingDays.endOf(OLD));

		this.following.run(TestTime.at(LocalDate.of(2026, 10, 5), 8));
		this.following.run(TestTime.at(LocalDate.of(2026, 10, 5), 8));

		assertThat(this.campaign.communes()).extracting(FollowingPlansTests::dueOf)
			.containsOnly(WorkingDays.endOf(MOVED));
		assertThat(this.campaign.communes()).allSatisfy((it) -> assertThat(followed(it)).isEqualTo(1));
		assertThat(waitingOf(all.get(0).planId())).isEmpty();
	}

	@Test
	void twoNodesTakeEachCommuneAlongOnce() {
		extendedByANodeThatDies();

		CompletableFuture<Void> other = CompletableFuture
			.runAsync(() -> this.following.run(TestTime.at(LocalDate.of(2026, 10, 5), 8)));
		this.following.run(TestTime.at(LocalDate.of(2026, 10, 5), 8));
		other.join();

		assertThat(this.campaign.communes()).allSatisfy((it) -> {
			assertThat(followed(it)).isEqualTo(1);
			assertThat(dueOf(it)).isEqualTo(WorkingDays.endOf(MOVED));
		});
	}

	/**
	 * Whoever works elsewhere does not wait, whoever works there waits and gets through.
	 */
	@Test
	void nobodyIsRefusedWhileACommuneFollows() throws Exception {
		List<Following> all = extendedByANodeThatDies();
		Commune there = commune(all.get(0));
		Village elsewhere = commune(all.get(1)).villagesAtWork().get(0);
		CountDownLatch moved = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		CompletableFuture<Void> follows = CompletableFuture
			.runAsync(() -> this.transactions.executeWithoutResult((transaction) -> {
				this.followingCommune.follow(all.get(0));
				moved.countDown();
				waitFor(goOn);
			}));
		waitFor(moved);

		assertThat(elsewhere.submit(elsewhere.reviewer(), elsewhere.task(SURVEY), Answers.survey()).accepted())
			.isTrue();
		Village village = there.villagesAtWork().get(0);
		CompletableFuture<Boolean> submits = CompletableFuture
			.supplyAsync(() -> village.submit(village.reviewer(), village.task(SURVEY), Answers.survey()).accepted());
		goOn.countDown();

		follows.get();
		assertThat(submits.get()).isTrue();
		assertThat(followed(there)).isEqualTo(1);
		this.following.run(TestTime.at(LocalDate.of(2026, 10, 5), 8));
	}

	/** Timers still wait for the old date, which is no longer one. */
	@Test
	void oldDateThatPassesBeforeACommuneFollowsIsNotTold() {
		List<Following> all = extendedByANodeThatDies();
		TestTime.set(WorkingDays.endOf(OLD));
		this.campaign.communes().forEach(Commune::settles);
		assertThat(toldOf(all.get(0))).isEmpty();

		this.following.run(WorkingDays.endOf(OLD));
		TestTime.set(WorkingDays.endOf(MOVED));
		this.campaign.communes().forEach(Commune::settles);
		this.tellingAgain.run(WorkingDays.endOf(MOVED));

		assertThat(toldOf(all.get(0))).containsExactly(MOVED);
	}

	/** The document is on record, and nothing has followed it yet. */
	private List<Following> extendedByANodeThatDies() {
		PlanExtension extension = new PlanExtension(CampaignAnswers.number("KH-UBND"), LocalDate.of(2026, 10, 5), null,
				"Mưa lũ", Map.of(PlanMilestone.SURVEY, MOVED), null);
		Plan recorded = this.transactions.execute((transaction) -> {
			Plan plan = this.extending.extend(this.campaign.id(), extension, true);
			this.waiting.await(plan, this.communes.open(this.campaign.id()));
			return plan;
		});
		List<Following> all = waitingOf(recorded.id());
		assertThat(all).hasSize(3);
		assertThat(this.following.nextDue()).isNotNull();
		return all;
	}

	private List<Following> waitingOf(long planId) {
		return this.waiting.due().stream().filter((it) -> it.planId() == planId).toList();
	}

	private Commune commune(Following following) {
		return this.campaign.communes()
			.stream()
			.filter((it) -> it.id() == following.communeReviewId())
			.findFirst()
			.orElseThrow();
	}

	private static @Nullable Instant dueOf(Commune commune) {
		return commune.villagesAtWork().get(0).task(SURVEY).dueAt();
	}

	private long followed(Commune commune) {
		return this.journal.of(commune.review().caseKey())
			.stream()
			.filter((it) -> it.action().equals("commune-review.plan-followed"))
			.count();
	}

	private List<LocalDate> toldOf(Following following) {
		String village = commune(following).villagesAtWork().get(0).caseKey();
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(village))
			.map(MilestonePassed::lastDay)
			.toList();
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
