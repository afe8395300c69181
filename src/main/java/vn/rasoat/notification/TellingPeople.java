package vn.rasoat.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.approval.ResultChangedAfterReport;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.meeting.AgreementMissed;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskOpened;
import vn.rasoat.worklist.TaskWords;

/** Who hears of what, decided in the transaction in which it happened. */
@Component
class TellingPeople {

	private final Accounts accounts;

	private final Doers doers;

	private final TaskEntries entries;

	private final WritingNotices notices;

	private final TaskWords words;

	TellingPeople(Accounts accounts, Doers doers, TaskEntries entries, WritingNotices notices, TaskWords words) {
		this.accounts = accounts;
		this.doers = doers;
		this.entries = entries;
		this.notices = notices;
		this.words = words;
	}

	/** One fact for a step and day: 170 households to visit are one message. */
	@EventListener
	void on(TaskOpened opened) {
		TaskEntry task = opened.task();
		LocalDate day = task.createdAt().atZone(BusinessClock.ZONE).toLocalDate();
		LocalDate due = (task.dueAt() == null) ? null
				: task.dueAt().minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		String tab = (task.owner() != null) ? "mine" : "groups";
		this.notices.tell((locale) -> new Fact("task/" + task.caseKey() + "/" + task.step() + "/" + day, "task-opened",
				task.caseKey(), task.area(), List.of(this.words.name(task, locale), this.words.caseName(task, locale)),
				due, (task.subjectId() == null) ? "/tasks/" + task.id() : "/?tab=" + tab + "&step=" + task.step()),
				this.doers.of(task));
	}

	/** Those who press for progress, and those who have not done their part. */
	@EventListener
	void on(MilestonePassed passed) {
		List<Person> people = new ArrayList<>(this.accounts.holdersOf(Role.SUPERVISOR, passed.area()));
		this.entries.ofCase(passed.caseKey())
			.stream()
			.filter((task) -> task.isOpen() && WorkingDays.endOf(passed.lastDay()).equals(task.dueAt()))
			.map(TaskEntry::role)
			.distinct()
			.forEach((role) -> people.addAll(this.accounts.holdersOf(role, passed.area())));
		this.notices.tell((locale) -> new Fact(
				"milestone/" + passed.caseKey() + "/" + passed.milestone() + "/" + passed.lastDay(), "milestone-passed",
				passed.caseKey(), passed.area(),
				List.of("#notification.milestone." + passed.milestone(),
						this.words.caseName(passed.caseKey(), passed.caseName(), locale)),
				passed.lastDay(), passed.page()), people);
	}

	/** From the second time on the loop must not stay between the village and itself. */
	@EventListener
	void on(AgreementMissed missed) {
		if (!missed.again()) {
			return;
		}
		VillageReview review = missed.review();
		List<Person> people = new ArrayList<>(this.accounts.holdersOf(Role.SUPERVISOR, review.path()));
		people.addAll(this.accounts.holdersOf(Role.COMMUNE_OFFICER, review.path()));
		this.notices.tell(new Fact("agreement-missed/" + review.caseKey() + "/" + review.round(), "agreement-missed",
				review.caseKey(), review.path(),
				List.of(name(review), String.valueOf(review.round()), String.valueOf(missed.households().size())), null,
				page(review)), people);
	}

	/**
	 * The report and the decision stay: somebody has to decide what comes of it. A mail
	 * leaves the product, so it does not name the household; the page of the complaint
	 * does.
	 */
	@EventListener
	void on(ResultChangedAfterReport changed) {
		CommuneReview commune = changed.commune();
		List<Person> people = new ArrayList<>(this.accounts.holdersOf(Role.SUPERVISOR, commune.path()));
		people.addAll(this.accounts.holdersOf(Role.COMMUNE_OFFICER, commune.path()));
		String kind = changed.recognised() ? "changed-after-decision" : "changed-after-report";
		this.notices.tell(new Fact(kind + "/" + commune.caseKey() + "/" + changed.complaintId(), kind,
				commune.caseKey(), commune.path(), List.of(commune.communeName() + " " + commune.reviewYear()), null,
				"/complaints/" + changed.complaintId()), people);
	}

	private static String name(VillageReview review) {
		return review.villageName() + " " + review.reviewYear();
	}

	private static String page(VillageReview review) {
		return "/reviews/" + review.id();
	}

}
