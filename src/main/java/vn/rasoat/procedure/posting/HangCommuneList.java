package vn.rasoat.procedure.posting;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code hang-commune-list}: the list hangs at the commune and is told on its
 * loudspeakers. The period runs from the day of the last board: what hung cannot be
 * unsaid.
 */
@Component
class HangCommuneList implements FormHandler<HangCommuneListForm> {

	private static final Locale READ_OUT = Locale.forLanguageTag("vi");

	private final HangingList open;

	private final BusinessClock clock;

	private final MessageSource messages;

	HangCommuneList(HangingList open, BusinessClock clock, MessageSource messages) {
		this.open = open;
		this.clock = clock;
		this.messages = messages;
	}

	@Override
	public String form() {
		return "hang-commune-list";
	}

	@Override
	public String action() {
		return "posting.hung-at-commune";
	}

	/** The text for the loudspeakers can be changed. */
	@Override
	public Map<String, Object> given(TaskEntry task) {
		Posting posting = this.open.of(task);
		VillageReview review = this.open.reviewOf(posting);
		return Map.of("scanOptions", this.open.scanOptions(task), "postingId", posting.id(), "announcement",
				this.messages.getMessage("posting.announcement." + posting.kind(),
						new Object[] { review.villageName(), String.valueOf(review.reviewYear()) }, READ_OUT));
	}

	@Override
	public void handle(TaskEntry task, HangCommuneListForm form, Circumstances circumstances) {
		NotHappenedYet.check(form.announcedOn(), this.clock.today());
		this.open.postings().hang(this.open.of(task).id(), form.toBoard(circumstances.happenedOn()));
	}

}
