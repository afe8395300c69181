package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.document.Papers;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

/**
 * Carries a village's list from its boards to the end of its time, and what is said
 * against it from the intake to the answer.
 */
@TestComponent
public class PostingDriver extends PostingEntries {

	private final VillageDriver villages;

	private final PostingBridge bridge;

	private final PostingEngine engine;

	PostingDriver(VillageDriver villages, PostingBridge bridge, PostingEngine engine, Papers papers,
			BusinessClock clock) {
		super(clock, papers);
		this.villages = villages;
		this.bridge = bridge;
		this.engine = engine;
	}

	/** A village whose list is to be hung: so many poor households, all agreed on. */
	public Village ready(int households) {
		Village village = this.villages.running(households);
		village.isAgreedOn();
		begins(village);
		return village;
	}

	/** The same with both boards hung today: the period runs. */
	public Village hanging(int households) {
		return hangs(ready(households));
	}

	/** Both boards hang today. */
	public Village hangs(Village village) {
		LocalDate today = this.clock.today();
		hangsInVillage(village, today);
		hangsAtCommune(village, today);
		return village;
	}

	/** Starts the posting of a village unless its review did so already. */
	public void begins(Village village) {
		if (village.open(PostResultModel.HANG_VILLAGE_LIST).isEmpty()) {
			this.bridge.door()
				.start(PostResultModel.KEY, Objects.requireNonNull(village.review().modelVersion()), village.caseKey(),
						Map.of("villageReviewId", village.reviewId(), "postingKind", "RESULT"));
		}
	}

	public void hangsInVillage(Village village, LocalDate on) {
		village.submit(village.head(), village.task(PostResultModel.HANG_VILLAGE_LIST),
				board(village.caseKey(), village, on));
	}

	public void hangsAtCommune(Village village, LocalDate on) {
		village.submit(village.officer(), village.task(PostResultModel.HANG_COMMUNE_LIST),
				communeBoard(village.caseKey(), village, on));
	}

	/** The list of the village that was made last. */
	public Posting posting(Village village) {
		return this.bridge.postings()
			.ofVillage(village.reviewId())
			.stream()
			.filter((it) -> it.kind() == Kind.RESULT)
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	/** Goes to the end of the posting and lets the timer fire. */
	public void timePasses(Village village) {
		TestTime.set(endOf(posting(village)));
		this.engine.run(village.caseKey());
	}

	public long household(Village village, int place) {
		return this.bridge.lists().of(village.reviewId()).get(place).id();
	}

	/** Somebody objects now to what the list says of a household. */
	public Complaint objects(Village village, long household) {
		return objects(village, household, this.clock.instant());
	}

	public Complaint objects(Village village, long household, Instant received) {
		boolean late = received.atZone(BusinessClock.ZONE).toLocalDate().isBefore(this.clock.today());
		return lodges(village,
				new NewComplaint(posting(village).id(), household, null, "Lê Văn Khiếu", "0900000000",
						"Hộ này có ruộng cho thuê", received, late ? "Đơn ngày " + received : null,
						late ? "Văn thư nhận hộ" : null));
	}

	public Complaint lodges(Village village, NewComplaint complaint) {
		return village.as(village.officer(), () -> this.bridge.desk().lodge(complaint));
	}

	public Complaint complaint(long id) {
		return this.bridge.complaints().get(id);
	}

	/** The household is visited again by a reviewer. */
	public void rechecks(Village village, Complaint complaint, String reviewer, Map<String, Object> answers) {
		village.submit(reviewer, task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD), answers);
	}

	/** Another reviewer of the village. */
	public String otherReviewer(Village village) {
		return this.bridge.people().with(Role.REVIEWER, village.review().path());
	}

	public void answers(Village village, Complaint complaint, Complaint.Result result) {
		village.submit(village.officer(), task(complaint, SettleComplaintModel.ANSWER_COMPLAINT), answer(result));
	}

	/** Whoever complained takes it back today. */
	public Complaint withdraws(Village village, Complaint complaint) {
		return withdraws(village, complaint, withdrawal(complaint));
	}

	Complaint withdraws(Village village, Complaint complaint, TakenBackForm form) {
		return village.as(village.officer(), () -> this.bridge.withdrawals().withdraw(complaint.id(), form));
	}

	/** The result of the re-check hangs today, and its time passes. */
	public void postsRecheck(Village village, Complaint complaint) {
		LocalDate today = this.clock.today();
		String caseKey = complaint.caseKey();
		village.submit(village.head(), task(complaint, PostResultModel.HANG_VILLAGE_LIST),
				board(caseKey, village, today));
		village.submit(village.officer(), task(complaint, PostResultModel.HANG_COMMUNE_LIST),
				communeBoard(caseKey, village, today));
		TestTime.set(endOf(this.bridge.postings().ofComplaint(complaint.id()).orElseThrow()));
		this.engine.run(caseKey);
	}

	public TaskEntry task(Complaint complaint, String step) {
		return this.bridge.entries()
			.ofCase(complaint.caseKey())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(step))
			.findFirst()
			.orElseThrow();
	}

	public boolean isRunning(Village village) {
		return this.engine.isRunning(village.caseKey());
	}

	PostingBridge bridge() {
		return this.bridge;
	}

	PostingEngine engine() {
		return this.engine;
	}

	private static Instant endOf(Posting posting) {
		return Objects.requireNonNull(posting.period()).endsAt();
	}

	/** What the processes of posting stand on. */
	@TestComponent
	public record PostingBridge(vn.rasoat.posting.Postings postings, vn.rasoat.posting.Complaints complaints,
			ComplaintDesk desk, WithdrawalDesk withdrawals, EngineDoor door, TaskEntries entries, ReviewLists lists,
			TestPeople people) {
	}

}
