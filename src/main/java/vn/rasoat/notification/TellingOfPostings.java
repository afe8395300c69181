package vn.rasoat.notification;

import java.util.List;
import java.util.Objects;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.PostingOver;

/** A list hung its time: the village head hears that it may come down. Nothing waits. */
@Component
class TellingOfPostings {

	private final Accounts accounts;

	private final WritingNotices notices;

	TellingOfPostings(Accounts accounts, WritingNotices notices) {
		this.accounts = accounts;
		this.notices = notices;
	}

	@EventListener
	void on(PostingOver over) {
		VillageReview review = over.village();
		Period period = Objects.requireNonNull(over.posting().period(), "a list that hung its time");
		this.notices.tell(
				new Fact("posting-over/" + over.posting().id(), "posting-over", review.caseKey(), review.path(),
						List.of(review.villageName() + " " + review.reviewYear()), period.lastDay(),
						"/reviews/" + review.id() + "/posting"),
				this.accounts.holdersOf(Role.VILLAGE_HEAD, review.path()));
	}

}
