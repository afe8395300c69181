package vn.rasoat.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.posting.Posting.Period;

/**
 * Periods that run, worked out anew when the calendar has changed. As many working days
 * stay; an end that would lie in the past by now stays as it was told to people, because
 * nobody may lose a day he counted on.
 */
@Component
@Transactional
public class RunningPeriods {

	private final Postings postings;

	private final PostingRows postingRows;

	private final ComplaintRows complaintRows;

	private final PostingDates dates;

	private final BusinessClock clock;

	RunningPeriods(Postings postings, PostingRows postingRows, ComplaintRows complaintRows, PostingDates dates,
			BusinessClock clock) {
		this.postings = postings;
		this.postingRows = postingRows;
		this.complaintRows = complaintRows;
		this.dates = dates;
		this.clock = clock;
	}

	/** Lists that hang and whose period is another one now. */
	@Transactional(readOnly = true)
	public List<Long> postingsToMove() {
		return this.postingRows.open()
			.entrySet()
			.stream()
			.filter((it) -> anew(it.getKey(), it.getValue()).isPresent())
			.map((it) -> it.getKey().id())
			.toList();
	}

	/** Complaints without an answer whose last day is another one now. */
	@Transactional(readOnly = true)
	public List<Long> complaintsToMove() {
		return this.complaintRows.due().stream().filter((it) -> anew(it).isPresent()).map(Complaint::id).toList();
	}

	/** The period before and after, or empty when the list came down meanwhile. */
	public Optional<Moved<Posting>> movePosting(long id) {
		Posting posting = this.postings.lock(id);
		Optional<Period> anew = (posting.status() == Posting.Status.OPEN) ? anew(posting, lastBoard(id))
				: Optional.empty();
		anew.ifPresent((period) -> this.postingRows.moved(id, period));
		return anew.map((period) -> new Moved<>(posting, Objects.requireNonNull(posting.period()), period));
	}

	/** The same for the time to answer a complaint. */
	public Optional<Moved<Complaint>> moveComplaint(long id) {
		this.complaintRows.lock(id);
		Complaint complaint = this.complaintRows.find(id).orElseThrow(ComplaintUnknown::new);
		Optional<Period> anew = (complaint.status() == Complaint.Status.OPEN) ? anew(complaint) : Optional.empty();
		anew.ifPresent((period) -> this.complaintRows.moved(id, period));
		return anew.map((period) -> new Moved<>(complaint, Objects.requireNonNull(complaint.recheckDue()), period));
	}

	private LocalDate lastBoard(long id) {
		return this.postings.boardsOf(id).stream().map(Board::hungOn).max(LocalDate::compareTo).orElseThrow();
	}

	private Optional<Period> anew(Posting posting, LocalDate lastBoard) {
		return anew(Objects.requireNonNull(posting.period(), "an open posting has its period"), lastBoard);
	}

	private Optional<Period> anew(Complaint complaint) {
		return anew(Objects.requireNonNull(complaint.recheckDue(), "a complaint has its date"), complaint.receivedOn());
	}

	private Optional<Period> anew(Period period, LocalDate from) {
		Period anew = this.dates.anew(period, from);
		boolean ahead = anew.endsAt().isAfter(this.clock.instant());
		return (ahead && !anew.equals(period)) ? Optional.of(anew) : Optional.empty();
	}

	/** Whose period it is, by the calendar as it was and as it is. */
	public record Moved<T>(T of, Period before, Period after) {
	}

}
