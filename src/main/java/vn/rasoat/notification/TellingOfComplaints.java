package vn.rasoat.notification;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Person;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.ComplaintWithdrawn;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

/**
 * A complaint was taken back: whoever was to visit the household need not go any more.
 */
@Component
class TellingOfComplaints {

	private final TaskEntries entries;

	private final Doers doers;

	private final WritingNotices notices;

	TellingOfComplaints(TaskEntries entries, Doers doers, WritingNotices notices) {
		this.entries = entries;
		this.doers = doers;
		this.notices = notices;
	}

	@EventListener
	void on(ComplaintWithdrawn withdrawn) {
		Complaint complaint = withdrawn.complaint();
		VillageReview review = withdrawn.village();
		List<Person> people = this.entries.ofCase(complaint.caseKey())
			.stream()
			.filter(TaskEntry::isOpen)
			.flatMap((task) -> this.doers.of(task).stream())
			.toList();
		this.notices.tell(new Fact("complaint-withdrawn/" + complaint.id(), "complaint-withdrawn", complaint.caseKey(),
				review.path(), List.of(review.villageName() + " " + review.reviewYear()), null,
				"/complaints/" + complaint.id()), people);
	}

}
